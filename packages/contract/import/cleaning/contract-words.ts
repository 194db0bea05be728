/** Words that most service contracts share: they tell text from noise where a text is too short to tell it by itself. */
export const CONTRACT_WORDS =
  '。” 合同 协议 甲方 乙方 双方 对方 一方 方应 方支 方提 方发 应承 承担 违约 约金 责任 服务 务费 费用 支付 付款 客户 户满 满意 户信 信息 保密 密性 性。 意。 确保 保客 提供 提出 出书 书面 面通 通知 面申 申请 介入 入协 第三 三方 三应 解除 终止 暂停 停或 或终 止服 履行 行受 受阻 阻或 或违 同履 导致 致合 因导 因不 原因 损害 害甲 害乙 严重 重损 验收 收报 报告 质量 量标 标准 响。 理。 件。 场景 景一 景二 景三 紧急 技术 术支 支持 问题 题能 响应 期限 有限 保证 赔偿 损失 工作 作日 人民 民法 法院 仲裁 争议 决定 解决 友好 协商 补充 附件 发票 系统 培训 人员 管理 数据 安全 知识 产权 权利 义务 变更 转让 分包 不可 可抗 抗力'.split(
    ' ',
  )

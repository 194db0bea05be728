export interface paths {
    "/api/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a problem code means and how to mend it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            status: number;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            cure: {
                                "zh-CN": string;
                                en: string;
                            };
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                personId: string;
                                email: string;
                                name: string;
                                /** @enum {unknown} */
                                language: "zh-CN" | "en";
                            };
                            memberships: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            }[];
                            acting: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            } | null;
                            permissions: ("contracts.read" | "contracts.write" | "drafts.read" | "drafts.write" | "records.read" | "records.write" | "metrics.read" | "statements.read" | "statements.issue" | "statements.dispute" | "statements.confirm" | "facts.write" | "facts.sign" | "people.manage" | "audit.read" | "jobs.read" | "jobs.manage" | "system.operate")[];
                            hasSecondFactor: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Sign in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        password: string;
                        code?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                personId: string;
                                email: string;
                                name: string;
                                /** @enum {unknown} */
                                language: "zh-CN" | "en";
                            };
                            memberships: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            }[];
                            acting: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            } | null;
                            permissions: ("contracts.read" | "contracts.write" | "drafts.read" | "drafts.write" | "records.read" | "records.write" | "metrics.read" | "statements.read" | "statements.issue" | "statements.dispute" | "statements.confirm" | "facts.write" | "facts.sign" | "people.manage" | "audit.read" | "jobs.read" | "jobs.manage" | "system.operate")[];
                            hasSecondFactor: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Act for another of one's organisations */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description identifier (UUID)
                         */
                        organisationId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                personId: string;
                                email: string;
                                name: string;
                                /** @enum {unknown} */
                                language: "zh-CN" | "en";
                            };
                            memberships: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            }[];
                            acting: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            } | null;
                            permissions: ("contracts.read" | "contracts.write" | "drafts.read" | "drafts.write" | "records.read" | "records.write" | "metrics.read" | "statements.read" | "statements.issue" | "statements.dispute" | "statements.confirm" | "facts.write" | "facts.sign" | "people.manage" | "audit.read" | "jobs.read" | "jobs.manage" | "system.operate")[];
                            hasSecondFactor: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the first set-up is needed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isNeeded: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Set up the operator; takes the token from the server's console */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        organisation: {
                            nameZh: string;
                            nameEn: string;
                        };
                        person: {
                            /** Format: email */
                            email: string;
                            name: string;
                            password: string;
                            /** @enum {unknown} */
                            language: "zh-CN" | "en";
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                personId: string;
                                email: string;
                                name: string;
                                /** @enum {unknown} */
                                language: "zh-CN" | "en";
                            };
                            memberships: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            }[];
                            acting: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            } | null;
                            permissions: ("contracts.read" | "contracts.write" | "drafts.read" | "drafts.write" | "records.read" | "records.write" | "metrics.read" | "statements.read" | "statements.issue" | "statements.dispute" | "statements.confirm" | "facts.write" | "facts.sign" | "people.manage" | "audit.read" | "jobs.read" | "jobs.manage" | "system.operate")[];
                            hasSecondFactor: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one is invited to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            /** @enum {unknown} */
                            role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            organisationName: {
                                "zh-CN": string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            organisationKind: "client" | "provider" | "operator";
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            expiresAt: string;
                            hasAccount: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                        name?: string;
                        /** @enum {unknown} */
                        language?: "zh-CN" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                personId: string;
                                email: string;
                                name: string;
                                /** @enum {unknown} */
                                language: "zh-CN" | "en";
                            };
                            memberships: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            }[];
                            acting: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            } | null;
                            permissions: ("contracts.read" | "contracts.write" | "drafts.read" | "drafts.write" | "records.read" | "records.write" | "metrics.read" | "statements.read" | "statements.issue" | "statements.dispute" | "statements.confirm" | "facts.write" | "facts.sign" | "people.manage" | "audit.read" | "jobs.read" | "jobs.manage" | "system.operate")[];
                            hasSecondFactor: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a reset link by mail; the answer is the same for every address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isMailConfigured: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password by the link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name or language */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @enum {unknown} */
                        language?: "zh-CN" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                personId: string;
                                email: string;
                                name: string;
                                /** @enum {unknown} */
                                language: "zh-CN" | "en";
                            };
                            memberships: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            }[];
                            acting: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                organisationName: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                organisationKind: "client" | "provider" | "operator";
                                organisationCreditCode: string | null;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                            } | null;
                            permissions: ("contracts.read" | "contracts.write" | "drafts.read" | "drafts.write" | "records.read" | "records.write" | "metrics.read" | "statements.read" | "statements.issue" | "statements.dispute" | "statements.confirm" | "facts.write" | "facts.sign" | "people.manage" | "audit.read" | "jobs.read" | "jobs.manage" | "system.operate")[];
                            hasSecondFactor: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; other devices are signed out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current: string;
                        next: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the enrolment of an authenticator */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            secret: string;
                            uri: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the authenticator with a first code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            recoveryCodes: string[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove the authenticator */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of one's machines */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                keyId: string;
                                name: string;
                                permissions: string[];
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                lastUsedAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** A new key, shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        permissions: ("contracts.read" | "contracts.write" | "drafts.read" | "drafts.write" | "records.read" | "records.write" | "metrics.read" | "statements.read" | "statements.issue" | "statements.dispute" | "statements.confirm" | "facts.write" | "facts.sign" | "people.manage" | "audit.read" | "jobs.read" | "jobs.manage" | "system.operate")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            keyId: string;
                            token: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    keyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs the actor today, and what waits for the other party */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            contracts: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                contractId: string;
                                number: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                clientName: string;
                                providerName: string;
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                /** @description YYYY-MM-DD in the contract's zone */
                                startsOn: string;
                                /** @description YYYY-MM-DD in the contract's zone */
                                endsOn: string;
                                timeZone: string;
                                currency: string;
                                /** @enum {unknown} */
                                state: "upcoming" | "running" | "ended";
                                version: number;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                            }[];
                            tasks: {
                                /** @enum {unknown} */
                                kind: "issue-statement" | "confirm-statement" | "await-confirmation" | "settle-dispute" | "sign-exclusion" | "mend-file" | "contract-ends";
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                contractId: string;
                                month: string | null;
                                version: number | null;
                                amountFen: string | null;
                                dueOn: string | null;
                                subject: string | null;
                                count: number | null;
                                /** @enum {unknown} */
                                waitsFor: "us" | "them";
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home/at-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Running contracts with the promises of the running month that are not safe: forecast, range, cost of a miss */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    /** @description contracts to look at; a page has those of them that are at risk */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                contractId: string;
                                /** @description YYYY-MM in the contract's zone */
                                month: string;
                                metrics: {
                                    id: string;
                                    title: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    formula: string;
                                    variant: string | null;
                                    /** @enum {unknown} */
                                    unit: "share" | "point" | "second";
                                    /** @description the metric as the contract states it */
                                    definition: unknown;
                                    article: string | null;
                                    raw: {
                                        /** @description whole number as text */
                                        numerator: string;
                                        /** @description whole number as text */
                                        denominator: string;
                                        value: string | null;
                                        n: number;
                                        /** @description records left out, by reason */
                                        excluded: {
                                            [key: string]: number;
                                        };
                                        /** @description cases whose outcome is open */
                                        pending: number;
                                    };
                                    adjusted: {
                                        /** @description whole number as text */
                                        numerator: string;
                                        /** @description whole number as text */
                                        denominator: string;
                                        value: string | null;
                                        n: number;
                                        /** @description records left out, by reason */
                                        excluded: {
                                            [key: string]: number;
                                        };
                                        /** @description cases whose outcome is open */
                                        pending: number;
                                    };
                                    target: {
                                        value: string;
                                        unit: string;
                                        /** @enum {unknown} */
                                        direction: "at-least" | "at-most";
                                        weight: string;
                                        /** @description the target in the unit of the metric, 6 decimals */
                                        valueInUnit: string;
                                    } | null;
                                    verdict: ("met" | "missed" | "no-data") | null;
                                    /** @enum {unknown} */
                                    outlook: "met" | "at-risk" | "missed" | "unknown";
                                    forecast: {
                                        /** @description estimate for the end of the month, in the unit of the metric */
                                        expected: string;
                                        /** @description the result is above this in about nine of ten months */
                                        low: string;
                                        /** @description and below this */
                                        high: string;
                                        missChance: number | null;
                                        /** @description days of experience behind it, recent ones counting more */
                                        experienceDays: number;
                                    } | null;
                                    withoutForecast: ("percentile" | "facts" | "few-days") | null;
                                    costFen: string | null;
                                }[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts of the acting organisation, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    search?: string;
                    state?: "upcoming" | "running" | "ended";
                    party?: "client" | "provider";
                    /** @description YYYY-MM-DD in the contract's zone */
                    endsBefore?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                contractId: string;
                                number: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                clientName: string;
                                providerName: string;
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                /** @description YYYY-MM-DD in the contract's zone */
                                startsOn: string;
                                /** @description YYYY-MM-DD in the contract's zone */
                                endsOn: string;
                                timeZone: string;
                                currency: string;
                                /** @enum {unknown} */
                                state: "upcoming" | "running" | "ended";
                                version: number;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** A new contract from a contract file */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description heqi/contract/1 */
                        file: unknown;
                        /** @enum {unknown} */
                        party: "client" | "provider";
                        counterparty: {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            organisationId: string;
                        } | {
                            creditCode: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            contractId: string;
                            number: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            clientName: string;
                            providerName: string;
                            /** @enum {unknown} */
                            party: "client" | "provider";
                            /** @description YYYY-MM-DD in the contract's zone */
                            startsOn: string;
                            /** @description YYYY-MM-DD in the contract's zone */
                            endsOn: string;
                            timeZone: string;
                            currency: string;
                            /** @enum {unknown} */
                            state: "upcoming" | "running" | "ended";
                            version: number;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contract */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            contractId: string;
                            number: string;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            clientName: string;
                            providerName: string;
                            /** @enum {unknown} */
                            party: "client" | "provider";
                            /** @description YYYY-MM-DD in the contract's zone */
                            startsOn: string;
                            /** @description YYYY-MM-DD in the contract's zone */
                            endsOn: string;
                            timeZone: string;
                            currency: string;
                            /** @enum {unknown} */
                            state: "upcoming" | "running" | "ended";
                            version: number;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The terms in force on a date (default: today) */
        get: {
            parameters: {
                query?: {
                    /** @description YYYY-MM-DD in the contract's zone */
                    on?: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM-DD in the contract's zone */
                            on: string;
                            version: number;
                            /** @description executable terms by clause (heqi schema contract) */
                            terms: unknown;
                            articles: {
                                [key: string]: string;
                            };
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contract file as it stands */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description heqi/contract/1 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened and will happen to the contract, by date */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {unknown} */
                                kind: "starts" | "trial-ends" | "amended" | "ends" | "version";
                                /** @description YYYY-MM-DD in the contract's zone */
                                on: string;
                                number: string | null;
                                effectiveFrom: string | null;
                                changes: unknown[];
                                byName: string | null;
                                sha256: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A signed amendment: changes of terms from a date on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        /** @description YYYY-MM-DD in the contract's zone */
                        signedOn: string;
                        /** @description YYYY-MM-DD in the contract's zone */
                        effectiveFrom: string;
                        changes: unknown[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            contractId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looks after the contract on both sides */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                personId: string;
                                name: string;
                                duty: string;
                                /** @enum {unknown} */
                                party: "client" | "provider";
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Name somebody of one's own side */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description identifier (UUID)
                         */
                        personId: string;
                        duty: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            personId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove somebody of one's own side */
        delete: {
            parameters: {
                query: {
                    duty: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    personId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            personId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers of the contract */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                sizeBytes: number;
                                /** @description SHA-256, hexadecimal */
                                sha256: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** File a paper; the body is its bytes */
        post: {
            parameters: {
                query: {
                    name: string;
                    mediaType?: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            documentId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a paper */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's saved views of a screen */
        get: {
            parameters: {
                query: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description the screen that the view belongs to */
                    screen: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                viewId: string;
                                name: string;
                                /** @description search and filters as the screen has them */
                                query: {
                                    [key: string]: unknown;
                                };
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Save a view */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the screen that the view belongs to */
                        screen: string;
                        name: string;
                        /** @description search and filters as the screen has them */
                        query: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            viewId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a view */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            viewId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates to begin a draft from, the most general first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: number;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                description: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of the acting organisation, last changed first */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    search?: string;
                    state?: "open" | "in-force";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                draftId: string;
                                revision: number;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                number: string;
                                clientName: string;
                                providerName: string;
                                /** @enum {unknown} */
                                state: "open" | "in-force";
                                contractId: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                changedAt: string;
                                createdByName: string;
                                changedByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** A new draft from a template, a file, a contract, an import, or what the other party sent */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from: {
                            /** @enum {string} */
                            kind: "template";
                            template: string;
                            languages?: ("zh-CN" | "en")[];
                        } | {
                            /** @enum {string} */
                            kind: "must-haves";
                            languages?: ("zh-CN" | "en")[];
                        } | {
                            /** @enum {string} */
                            kind: "file";
                            /** @description heqi/draft/1 */
                            file: unknown;
                        } | {
                            /** @enum {string} */
                            kind: "contract";
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            contractId: string;
                        } | {
                            /** @enum {string} */
                            kind: "import";
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            importId: string;
                            contractIndex: number;
                        } | {
                            /** @enum {string} */
                            kind: "round";
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            shareId: string;
                            round: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            draftId: string;
                            revision: number;
                            title: {
                                "zh-CN": string;
                                en: string;
                            };
                            number: string;
                            clientName: string;
                            providerName: string;
                            /** @enum {unknown} */
                            state: "open" | "in-force";
                            contractId: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            changedAt: string;
                            createdByName: string;
                            changedByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft as it stands */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            draft: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                draftId: string;
                                revision: number;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                number: string;
                                clientName: string;
                                providerName: string;
                                /** @enum {unknown} */
                                state: "open" | "in-force";
                                contractId: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                changedAt: string;
                                createdByName: string;
                                changedByName: string;
                            };
                            /** @description heqi/draft/1 */
                            file: unknown;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        /** Save: a new revision, if the draft is still the one that the work began from */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description heqi/draft/1 */
                        file: unknown;
                        from: number;
                        name?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            revision: number;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            savedAt: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Discard a draft with its revisions; one in force stays */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            draftId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Revisions of a draft, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    named?: boolean;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                revision: number;
                                name: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A revision with its text */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                    revision: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            revision: {
                                revision: number;
                                name: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            };
                            /** @description heqi/draft/1 */
                            file: unknown;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/revisions/{revision}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Name a revision, or take its name away */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                    revision: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            revision: number;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as Word, PDF, Markdown or HTML, in the languages of its style or in one */
        get: {
            parameters: {
                query: {
                    format: "docx" | "pdf" | "md" | "html";
                    language?: "zh-CN" | "en";
                    revision?: number;
                    /** @description to be shown rather than kept */
                    inline?: boolean;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with a draft or missing from it, in words */
        get: {
            parameters: {
                query?: {
                    revision?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            findings: {
                                code: string;
                                /** @enum {unknown} */
                                severity: "error" | "warning" | "note";
                                path: string;
                                problem: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                repair: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                change?: unknown;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the contract says on a date (default: today), as a draft: to be read, compared, or begun from */
        get: {
            parameters: {
                query?: {
                    /** @description YYYY-MM-DD in the contract's zone */
                    on?: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description heqi/draft/1 */
                            file: unknown;
                            /** @description the whole text that was signed, not its executed part alone */
                            isSigned: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a draft in force: its executable terms become a contract, its documents are filed with it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revision: number;
                        /** @enum {unknown} */
                        party: "client" | "provider";
                        counterparty: {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            organisationId: string;
                        } | {
                            creditCode: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            contractId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/redline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two versions as one Word file with tracked changes, to be accepted or rejected in Word */
        get: {
            parameters: {
                query: {
                    /** @description draft:ID, draft:ID:REVISION, contract:ID, import:ID:INDEX or round:SHARE:ROUND */
                    a: string;
                    /** @description draft:ID, draft:ID:REVISION, contract:ID, import:ID:INDEX or round:SHARE:ROUND */
                    b: string;
                    language?: "zh-CN" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is on the table with other organisations, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description identifier (UUID) */
                    draftId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                shareId: string;
                                draftId: string | null;
                                /** @enum {unknown} */
                                side: "owner" | "guest";
                                /** @enum {unknown} */
                                access: "read" | "propose";
                                ownerName: string;
                                guestName: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                                endedAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft-shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One share with its rounds */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    shareId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            share: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                shareId: string;
                                draftId: string | null;
                                /** @enum {unknown} */
                                side: "owner" | "guest";
                                /** @enum {unknown} */
                                access: "read" | "propose";
                                ownerName: string;
                                guestName: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                                endedAt: string | null;
                            };
                            rounds: {
                                round: number;
                                /** @enum {unknown} */
                                side: "owner" | "guest";
                                revision: number | null;
                                message: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft-shares/{shareId}/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of a round */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    shareId: string;
                    round: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            round: {
                                round: number;
                                /** @enum {unknown} */
                                side: "owner" | "guest";
                                revision: number | null;
                                message: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            };
                            /** @description heqi/draft/1 */
                            file: unknown;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draftId}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a revision to the other party, to read or to answer with changes; its notes stay here */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        to: {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            organisationId: string;
                        } | {
                            creditCode: string;
                        };
                        /** @enum {unknown} */
                        access: "read" | "propose";
                        revision?: number;
                        message?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            shareId: string;
                            round: number;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft-shares/{shareId}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer with a text of one's own; takes the right to propose */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    shareId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description heqi/draft/1 */
                        file: unknown;
                        message?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            round: number;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft-shares/{shareId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the draft off the table: the other party no longer sees it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    shareId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            shareId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imported files with how far their reading is, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                importId: string;
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                jobId: string;
                                name: string;
                                sizeBytes: number;
                                /** @enum {unknown} */
                                state: "queued" | "running" | "done" | "failed" | "cancelled";
                                /** @description how far the reading is, of `total` */
                                done: number;
                                total: number | null;
                                problem: {
                                    code: string;
                                    data: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                                summary: {
                                    contracts: number;
                                    clauses: number;
                                    custom: number;
                                    findings: number;
                                } | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Send a contract (Word, PDF with text, text, Markdown, HTML); the body is its bytes, the reading is a job */
        post: {
            parameters: {
                query: {
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            importId: string;
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            jobId: string;
                            name: string;
                            sizeBytes: number;
                            /** @enum {unknown} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description how far the reading is, of `total` */
                            done: number;
                            total: number | null;
                            problem: {
                                code: string;
                                data: {
                                    [key: string]: string | number;
                                };
                            } | null;
                            summary: {
                                contracts: number;
                                clauses: number;
                                custom: number;
                                findings: number;
                            } | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One imported file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            importId: string;
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            jobId: string;
                            name: string;
                            sizeBytes: number;
                            /** @enum {unknown} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description how far the reading is, of `total` */
                            done: number;
                            total: number | null;
                            problem: {
                                code: string;
                                data: {
                                    [key: string]: string | number;
                                };
                            } | null;
                            summary: {
                                contracts: number;
                                clauses: number;
                                custom: number;
                                findings: number;
                            } | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Forget an imported file and what was read in it */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            importId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was read: text, contracts with clauses, terms and findings; what people corrected or let stand, and whom they said to be the client */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description source text with hints; contracts as heqi import gives them */
                            read: unknown;
                            corrections: {
                                contractIndex: number;
                                start: number;
                                end: number;
                                /** @description the clause type that was read there */
                                readType: string;
                                type: string;
                                terms: unknown;
                                readAs: {
                                    client: string;
                                    terms: unknown;
                                } | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            suppressions: {
                                contractIndex: number;
                                code: string;
                                start: number;
                                reason: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            roles: {
                                contractIndex: number;
                                /** @description a name that the contract gives the party */
                                client: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what clauses of the text are: corrected, or accepted as read */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        corrections: {
                            contractIndex: number;
                            start: number;
                            end: number;
                            /** @description the clause type that was read there */
                            readType: string;
                            type: string;
                            terms: unknown;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take a correction back: the clause is again what was read */
        delete: {
            parameters: {
                query: {
                    contractIndex: number;
                    start: number;
                    end: number;
                    /** @description the clause type that was read there */
                    readType: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let a finding stand, with the reason */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        contractIndex: number;
                        code: string;
                        start: number;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** No longer let a finding stand */
        delete: {
            parameters: {
                query: {
                    contractIndex: number;
                    code: string;
                    start: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who is the client of a contract: it is read again under these roles; corrections that still apply are kept */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        contractIndex: number;
                        /** @description a name that the contract gives the party */
                        client: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            client: string;
                            provider: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take the roles that were given back: the contract is read again as it speaks for itself */
        delete: {
            parameters: {
                query: {
                    contractIndex: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            client: string;
                            provider: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it came, what was read in it as `heqi import --json` gives it, a Word file with the findings as remarks, the findings as SARIF, or the file in its own format with the mechanical repairs made */
        get: {
            parameters: {
                query: {
                    format: "original" | "json" | "comments" | "sarif" | "mended";
                    language?: "zh-CN" | "en";
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/mended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make mechanical repairs, all of them or those of some findings, and import what comes of it; corrections and findings let stand go along */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        findings?: {
                            contractIndex: number;
                            code: string;
                            start: number;
                        }[];
                        /** @enum {unknown} */
                        language?: "zh-CN" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            importId: string;
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            jobId: string;
                            name: string;
                            sizeBytes: number;
                            /** @enum {unknown} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description how far the reading is, of `total` */
                            done: number;
                            total: number | null;
                            problem: {
                                code: string;
                                data: {
                                    [key: string]: string | number;
                                };
                            } | null;
                            summary: {
                                contracts: number;
                                clauses: number;
                                custom: number;
                                findings: number;
                            } | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An example of a finding of the review: a text that has it, and one that has not */
        get: {
            parameters: {
                query: {
                    code: string;
                    language?: "zh-CN" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bad: string;
                            good: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files, batches and undoings, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description files and their undoings, or the batches of the API */
                    by?: "people" | "api";
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                fileId: string;
                                /** @enum {unknown} */
                                kind: "upload" | "batch" | "undo";
                                name: string;
                                /** @enum {unknown} */
                                state: "uploading" | "uploaded" | "reading" | "read" | "failed" | "cancelled" | "undone";
                                sizeBytes: number;
                                sha256: string | null;
                                format: ("canonical-csv" | "canonical-json-lines" | "canonical-parquet" | "asterisk-queue-log" | "asterisk-cdr" | "freeswitch-callcenter" | "zendesk-metric-events" | "chatwoot" | "csv" | "json-lines" | "json" | "xlsx" | "parquet") | null;
                                mapping: unknown | null;
                                summary: {
                                    read?: number;
                                    accepted?: number;
                                    duplicates?: number;
                                    corrections?: number;
                                    filtered?: {
                                        [key: string]: number;
                                    };
                                    rejected?: {
                                        [key: string]: number;
                                    };
                                } | null;
                                undoes: string | null;
                                jobId: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Announce a file of records */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            fileId: string;
                            /** @enum {unknown} */
                            kind: "upload" | "batch" | "undo";
                            name: string;
                            /** @enum {unknown} */
                            state: "uploading" | "uploaded" | "reading" | "read" | "failed" | "cancelled" | "undone";
                            sizeBytes: number;
                            sha256: string | null;
                            format: ("canonical-csv" | "canonical-json-lines" | "canonical-parquet" | "asterisk-queue-log" | "asterisk-cdr" | "freeswitch-callcenter" | "zendesk-metric-events" | "chatwoot" | "csv" | "json-lines" | "json" | "xlsx" | "parquet") | null;
                            mapping: unknown | null;
                            summary: {
                                read?: number;
                                accepted?: number;
                                duplicates?: number;
                                corrections?: number;
                                filtered?: {
                                    [key: string]: number;
                                };
                                rejected?: {
                                    [key: string]: number;
                                };
                            } | null;
                            undoes: string | null;
                            jobId: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            fileId: string;
                            /** @enum {unknown} */
                            kind: "upload" | "batch" | "undo";
                            name: string;
                            /** @enum {unknown} */
                            state: "uploading" | "uploaded" | "reading" | "read" | "failed" | "cancelled" | "undone";
                            sizeBytes: number;
                            sha256: string | null;
                            format: ("canonical-csv" | "canonical-json-lines" | "canonical-parquet" | "asterisk-queue-log" | "asterisk-cdr" | "freeswitch-callcenter" | "zendesk-metric-events" | "chatwoot" | "csv" | "json-lines" | "json" | "xlsx" | "parquet") | null;
                            mapping: unknown | null;
                            summary: {
                                read?: number;
                                accepted?: number;
                                duplicates?: number;
                                corrections?: number;
                                filtered?: {
                                    [key: string]: number;
                                };
                                rejected?: {
                                    [key: string]: number;
                                };
                            } | null;
                            undoes: string | null;
                            jobId: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}/detection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the file is, its first rows, and a mapping to start from */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            format: ("canonical-csv" | "canonical-json-lines" | "canonical-parquet" | "asterisk-queue-log" | "asterisk-cdr" | "freeswitch-callcenter" | "zendesk-metric-events" | "chatwoot" | "csv" | "json-lines" | "json" | "xlsx" | "parquet") | null;
                            refusal: {
                                code: string;
                                text: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            } | null;
                            needsMapping: boolean;
                            header: string[];
                            sample: string[][];
                            values: {
                                [key: string]: {
                                    value: string;
                                    rows: number;
                                }[];
                            };
                            suggestion: {
                                /** @description how columns become fields (heqi schema mapping) */
                                mapping: unknown;
                                missing: string[];
                                unused: string[];
                                unsure: string[];
                            } | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The first rows as they will be read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        format: "canonical-csv" | "canonical-json-lines" | "canonical-parquet" | "asterisk-queue-log" | "asterisk-cdr" | "freeswitch-callcenter" | "zendesk-metric-events" | "chatwoot" | "csv" | "json-lines" | "json" | "xlsx" | "parquet";
                        /** @description how columns become fields (heqi schema mapping) */
                        mapping?: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            records: unknown[];
                            rejects: {
                                position: number;
                                line: number | null;
                                column: string | null;
                                field: string | null;
                                value: string | null;
                                code: string;
                                text: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            filtered: {
                                [key: string]: number;
                            };
                            rejected: {
                                [key: string]: number;
                            };
                            rejectedByField: {
                                [key: string]: number;
                            };
                            rowsSeen: number;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the file: a job */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        format: "canonical-csv" | "canonical-json-lines" | "canonical-parquet" | "asterisk-queue-log" | "asterisk-cdr" | "freeswitch-callcenter" | "zendesk-metric-events" | "chatwoot" | "csv" | "json-lines" | "json" | "xlsx" | "parquet";
                        /** @description how columns become fields (heqi schema mapping) */
                        mapping?: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            jobId: string;
                            contractId: string | null;
                            /** @enum {unknown} */
                            kind: "read-file" | "undo-file" | "import-contract";
                            /** @enum {unknown} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description steps done: bytes while reading, then records */
                            done: number;
                            total: number | null;
                            attempts: number;
                            isCancelRequested: boolean;
                            result: unknown;
                            problem: {
                                code: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                detail: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                reason: {
                                    "zh-CN": string;
                                    en: string;
                                } | null;
                                data: {
                                    [key: string]: string | number;
                                };
                            } | null;
                            retryReason: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            startedAt: string | null;
                            endedAt: string | null;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what the file brought, as corrections: a job */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            jobId: string;
                            contractId: string | null;
                            /** @enum {unknown} */
                            kind: "read-file" | "undo-file" | "import-contract";
                            /** @enum {unknown} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description steps done: bytes while reading, then records */
                            done: number;
                            total: number | null;
                            attempts: number;
                            isCancelRequested: boolean;
                            result: unknown;
                            problem: {
                                code: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                detail: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                reason: {
                                    "zh-CN": string;
                                    en: string;
                                } | null;
                                data: {
                                    [key: string]: string | number;
                                };
                            } | null;
                            retryReason: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            startedAt: string | null;
                            endedAt: string | null;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows that could not be read, each with its reason */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                position: number;
                                line: number | null;
                                column: string | null;
                                field: string | null;
                                value: string | null;
                                code: string;
                                text: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}/rejects.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rejects as CSV, to mend and send again */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}/rejected-rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rejected rows of a CSV file under its own header, each with its reason: to mend and upload again */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}/rejected-rows.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rejected lines of a JSON lines file as they stand: to mend and upload again */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved mappings, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                mappingId: string;
                                name: string;
                                /** @description how columns become fields (heqi schema mapping) */
                                mapping: unknown;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Save a mapping for the next file */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @description how columns become fields (heqi schema mapping) */
                        mapping: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            mappingId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/mappings/{mappingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a mapping */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    mappingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            mappingId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that count, of a stretch of days, by arrival */
        get: {
            parameters: {
                query: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description YYYY-MM-DD in the contract's zone */
                    from: string;
                    /** @description YYYY-MM-DD in the contract's zone */
                    to: string;
                    channel?: string;
                    agent?: string;
                    caseType?: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                source: string;
                                sourceId: string;
                                revision: number;
                                /** @description YYYY-MM-DD in the contract's zone */
                                day: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                enteredAt: string;
                                /** @description canonical service record (heqi schema record) */
                                record: unknown;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Store a batch of records: JSON array, JSON lines, CSV (canonical or by a saved mapping), Parquet; gzip by Content-Encoding */
        post: {
            parameters: {
                query?: {
                    /** @description identifier (UUID) */
                    mappingId?: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            fileId: string;
                            read: number;
                            accepted: number;
                            duplicates: number;
                            corrections: number;
                            filtered: {
                                [key: string]: number;
                            };
                            rejected: {
                                [key: string]: number;
                            };
                            rejects: {
                                position: number;
                                line: number | null;
                                column: string | null;
                                field: string | null;
                                value: string | null;
                                code: string;
                                text: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/records/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record with all its revisions, the newest first */
        get: {
            parameters: {
                query: {
                    source: string;
                    sourceId: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            source: string;
                            sourceId: string;
                            revisions: {
                                revision: number;
                                isCurrent: boolean;
                                isWithdrawn: boolean;
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                fileId: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                enteredAt: string;
                                /** @description canonical service record (heqi schema record) */
                                record: unknown;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/months/{month}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The promised metrics of a month, raw and adjusted */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            asOf: string;
                            records: number;
                            items: {
                                id: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                formula: string;
                                variant: string | null;
                                /** @enum {unknown} */
                                unit: "share" | "point" | "second";
                                /** @description the metric as the contract states it */
                                definition: unknown;
                                article: string | null;
                                raw: {
                                    /** @description whole number as text */
                                    numerator: string;
                                    /** @description whole number as text */
                                    denominator: string;
                                    value: string | null;
                                    n: number;
                                    /** @description records left out, by reason */
                                    excluded: {
                                        [key: string]: number;
                                    };
                                    /** @description cases whose outcome is open */
                                    pending: number;
                                };
                                adjusted: {
                                    /** @description whole number as text */
                                    numerator: string;
                                    /** @description whole number as text */
                                    denominator: string;
                                    value: string | null;
                                    n: number;
                                    /** @description records left out, by reason */
                                    excluded: {
                                        [key: string]: number;
                                    };
                                    /** @description cases whose outcome is open */
                                    pending: number;
                                };
                                target: {
                                    value: string;
                                    unit: string;
                                    /** @enum {unknown} */
                                    direction: "at-least" | "at-most";
                                    weight: string;
                                    /** @description the target in the unit of the metric, 6 decimals */
                                    valueInUnit: string;
                                } | null;
                                verdict: ("met" | "missed" | "no-data") | null;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/metrics/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The promised metrics of several months up to one */
        get: {
            parameters: {
                query: {
                    /** @description YYYY-MM in the contract's zone */
                    until: string;
                    months: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description YYYY-MM in the contract's zone */
                                month: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                asOf: string;
                                records: number;
                                items: {
                                    id: string;
                                    title: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    formula: string;
                                    variant: string | null;
                                    /** @enum {unknown} */
                                    unit: "share" | "point" | "second";
                                    /** @description the metric as the contract states it */
                                    definition: unknown;
                                    article: string | null;
                                    raw: {
                                        /** @description whole number as text */
                                        numerator: string;
                                        /** @description whole number as text */
                                        denominator: string;
                                        value: string | null;
                                        n: number;
                                        /** @description records left out, by reason */
                                        excluded: {
                                            [key: string]: number;
                                        };
                                        /** @description cases whose outcome is open */
                                        pending: number;
                                    };
                                    adjusted: {
                                        /** @description whole number as text */
                                        numerator: string;
                                        /** @description whole number as text */
                                        denominator: string;
                                        value: string | null;
                                        n: number;
                                        /** @description records left out, by reason */
                                        excluded: {
                                            [key: string]: number;
                                        };
                                        /** @description cases whose outcome is open */
                                        pending: number;
                                    };
                                    target: {
                                        value: string;
                                        unit: string;
                                        /** @enum {unknown} */
                                        direction: "at-least" | "at-most";
                                        weight: string;
                                        /** @description the target in the unit of the metric, 6 decimals */
                                        valueInUnit: string;
                                    } | null;
                                    verdict: ("met" | "missed" | "no-data") | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/months/{month}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the promises of a month will end: estimate, range of 80 %, chance and cost of a miss */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            asOf: string;
                            daysAhead: number;
                            items: {
                                id: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                formula: string;
                                variant: string | null;
                                /** @enum {unknown} */
                                unit: "share" | "point" | "second";
                                /** @description the metric as the contract states it */
                                definition: unknown;
                                article: string | null;
                                raw: {
                                    /** @description whole number as text */
                                    numerator: string;
                                    /** @description whole number as text */
                                    denominator: string;
                                    value: string | null;
                                    n: number;
                                    /** @description records left out, by reason */
                                    excluded: {
                                        [key: string]: number;
                                    };
                                    /** @description cases whose outcome is open */
                                    pending: number;
                                };
                                adjusted: {
                                    /** @description whole number as text */
                                    numerator: string;
                                    /** @description whole number as text */
                                    denominator: string;
                                    value: string | null;
                                    n: number;
                                    /** @description records left out, by reason */
                                    excluded: {
                                        [key: string]: number;
                                    };
                                    /** @description cases whose outcome is open */
                                    pending: number;
                                };
                                target: {
                                    value: string;
                                    unit: string;
                                    /** @enum {unknown} */
                                    direction: "at-least" | "at-most";
                                    weight: string;
                                    /** @description the target in the unit of the metric, 6 decimals */
                                    valueInUnit: string;
                                } | null;
                                verdict: ("met" | "missed" | "no-data") | null;
                                /** @enum {unknown} */
                                outlook: "met" | "at-risk" | "missed" | "unknown";
                                forecast: {
                                    /** @description estimate for the end of the month, in the unit of the metric */
                                    expected: string;
                                    /** @description the result is above this in about nine of ten months */
                                    low: string;
                                    /** @description and below this */
                                    high: string;
                                    missChance: number | null;
                                    /** @description days of experience behind it, recent ones counting more */
                                    experienceDays: number;
                                } | null;
                                withoutForecast: ("percentile" | "facts" | "few-days") | null;
                                costFen: string | null;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/months/{month}/metrics/{metric}/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A metric in parts: by hour, weekday and hour (0 = Monday), day, channel, agent, case type, queue */
        get: {
            parameters: {
                query: {
                    by: "hour" | "weekday-hour" | "day" | "channel" | "agent" | "case-type" | "queue";
                    reading?: "raw" | "adjusted";
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                    metric: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            metric: string;
                            /** @enum {unknown} */
                            reading: "raw" | "adjusted";
                            /** @enum {unknown} */
                            by: "hour" | "weekday-hour" | "day" | "channel" | "agent" | "case-type" | "queue";
                            items: {
                                key: string;
                                /** @description whole number as text */
                                numerator: string;
                                /** @description whole number as text */
                                denominator: string;
                                value: string | null;
                                n: number;
                                /** @description records left out, by reason */
                                excluded: {
                                    [key: string]: number;
                                };
                                /** @description cases whose outcome is open */
                                pending: number;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/months/{month}/metrics/{metric}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records behind a number; part: numerator, denominator, pending or a reason of exclusion */
        get: {
            parameters: {
                query: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    part: string;
                    reading?: "raw" | "adjusted";
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                    metric: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            items: unknown[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/records/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record with all its clocks as they stand now, raw and adjusted (RecordClock of the engine) */
        get: {
            parameters: {
                query: {
                    source: string;
                    sourceId: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description canonical service record (heqi schema record) */
                            record: unknown;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            asOf: string;
                            timeZone: string;
                            clocks: {
                                raw: unknown[];
                                adjusted: unknown[];
                            };
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/facts/{kind}/{factId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All revisions of a fact, the newest first: who stated, changed, signed and withdrew it */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    kind: "headcount" | "quantities" | "shifts" | "downtime" | "reports" | "training" | "exclusions" | "breaches" | "creditAllocations" | "payments" | "confirmations" | "indices" | "lpr" | "milestones" | "refunds" | "depositMovements";
                    factId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {unknown} */
                                kind: "headcount" | "quantities" | "shifts" | "downtime" | "reports" | "training" | "exclusions" | "breaches" | "creditAllocations" | "payments" | "confirmations" | "indices" | "lpr" | "milestones" | "refunds" | "depositMovements";
                                factId: string;
                                revision: number;
                                /** @description fields of the kind (heqi schema facts) */
                                body: {
                                    [key: string]: unknown;
                                };
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                                isWithdrawn: boolean;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/exclusions/{factId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics and total of a month without an exclusion and with it: what its signatures change */
        get: {
            parameters: {
                query: {
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    factId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            factId: string;
                            metrics: {
                                before: {
                                    id: string;
                                    title: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    formula: string;
                                    variant: string | null;
                                    /** @enum {unknown} */
                                    unit: "share" | "point" | "second";
                                    /** @description the metric as the contract states it */
                                    definition: unknown;
                                    article: string | null;
                                    raw: {
                                        /** @description whole number as text */
                                        numerator: string;
                                        /** @description whole number as text */
                                        denominator: string;
                                        value: string | null;
                                        n: number;
                                        /** @description records left out, by reason */
                                        excluded: {
                                            [key: string]: number;
                                        };
                                        /** @description cases whose outcome is open */
                                        pending: number;
                                    };
                                    adjusted: {
                                        /** @description whole number as text */
                                        numerator: string;
                                        /** @description whole number as text */
                                        denominator: string;
                                        value: string | null;
                                        n: number;
                                        /** @description records left out, by reason */
                                        excluded: {
                                            [key: string]: number;
                                        };
                                        /** @description cases whose outcome is open */
                                        pending: number;
                                    };
                                    target: {
                                        value: string;
                                        unit: string;
                                        /** @enum {unknown} */
                                        direction: "at-least" | "at-most";
                                        weight: string;
                                        /** @description the target in the unit of the metric, 6 decimals */
                                        valueInUnit: string;
                                    } | null;
                                    verdict: ("met" | "missed" | "no-data") | null;
                                };
                                after: {
                                    id: string;
                                    title: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    formula: string;
                                    variant: string | null;
                                    /** @enum {unknown} */
                                    unit: "share" | "point" | "second";
                                    /** @description the metric as the contract states it */
                                    definition: unknown;
                                    article: string | null;
                                    raw: {
                                        /** @description whole number as text */
                                        numerator: string;
                                        /** @description whole number as text */
                                        denominator: string;
                                        value: string | null;
                                        n: number;
                                        /** @description records left out, by reason */
                                        excluded: {
                                            [key: string]: number;
                                        };
                                        /** @description cases whose outcome is open */
                                        pending: number;
                                    };
                                    adjusted: {
                                        /** @description whole number as text */
                                        numerator: string;
                                        /** @description whole number as text */
                                        denominator: string;
                                        value: string | null;
                                        n: number;
                                        /** @description records left out, by reason */
                                        excluded: {
                                            [key: string]: number;
                                        };
                                        /** @description cases whose outcome is open */
                                        pending: number;
                                    };
                                    target: {
                                        value: string;
                                        unit: string;
                                        /** @enum {unknown} */
                                        direction: "at-least" | "at-most";
                                        weight: string;
                                        /** @description the target in the unit of the metric, 6 decimals */
                                        valueInUnit: string;
                                    } | null;
                                    verdict: ("met" | "missed" | "no-data") | null;
                                };
                            }[];
                            /** @description whole fen (分) as text */
                            totalFenWithout: string;
                            /** @description whole fen (分) as text */
                            totalFenWith: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The facts that count: headcount, quantities, shifts, downtime, exclusions, breaches, payments, ... */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    kind?: "headcount" | "quantities" | "shifts" | "downtime" | "reports" | "training" | "exclusions" | "breaches" | "creditAllocations" | "payments" | "confirmations" | "indices" | "lpr" | "milestones" | "refunds" | "depositMovements";
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {unknown} */
                                kind: "headcount" | "quantities" | "shifts" | "downtime" | "reports" | "training" | "exclusions" | "breaches" | "creditAllocations" | "payments" | "confirmations" | "indices" | "lpr" | "milestones" | "refunds" | "depositMovements";
                                factId: string;
                                revision: number;
                                /** @description fields of the kind (heqi schema facts) */
                                body: {
                                    [key: string]: unknown;
                                };
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** State all facts of a facts file (heqi schema facts); identities that are there already are left alone */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            /** @description facts by kind */
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stated: number;
                            left: number;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/facts/{kind}/{factId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** State a fact, or state it anew as a further revision */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    kind: "headcount" | "quantities" | "shifts" | "downtime" | "reports" | "training" | "exclusions" | "breaches" | "creditAllocations" | "payments" | "confirmations" | "indices" | "lpr" | "milestones" | "refunds" | "depositMovements";
                    factId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {unknown} */
                            kind: "headcount" | "quantities" | "shifts" | "downtime" | "reports" | "training" | "exclusions" | "breaches" | "creditAllocations" | "payments" | "confirmations" | "indices" | "lpr" | "milestones" | "refunds" | "depositMovements";
                            factId: string;
                            revision: number;
                            /** @description fields of the kind (heqi schema facts) */
                            body: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Withdraw a fact; it stays in the history */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    kind: "headcount" | "quantities" | "shifts" | "downtime" | "reports" | "training" | "exclusions" | "breaches" | "creditAllocations" | "payments" | "confirmations" | "indices" | "lpr" | "milestones" | "refunds" | "depositMovements";
                    factId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {unknown} */
                            kind: "headcount" | "quantities" | "shifts" | "downtime" | "reports" | "training" | "exclusions" | "breaches" | "creditAllocations" | "payments" | "confirmations" | "indices" | "lpr" | "milestones" | "refunds" | "depositMovements";
                            factId: string;
                            revision: number;
                            /** @description fields of the kind (heqi schema facts) */
                            body: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/exclusions/{factId}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign an exclusion for one's own side; it excuses once both have signed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    factId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {unknown} */
                            kind: "headcount" | "quantities" | "shifts" | "downtime" | "reports" | "training" | "exclusions" | "breaches" | "creditAllocations" | "payments" | "confirmations" | "indices" | "lpr" | "milestones" | "refunds" | "depositMovements";
                            factId: string;
                            revision: number;
                            /** @description fields of the kind (heqi schema facts) */
                            body: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statements of all months so far, newest first; drafts without amounts */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description YYYY-MM in the contract's zone */
                                month: string;
                                /**
                                 * @description running: the month is not over; confirmed: by both parties
                                 * @enum {unknown}
                                 */
                                state: "running" | "draft" | "issued" | "disputed" | "confirmed";
                                version: number;
                                totalFen: string | null;
                                netFen: string | null;
                                taxFen: string | null;
                                dueOn: string | null;
                                sha256: string | null;
                                note: string | null;
                                issuedAt: string | null;
                                issuedByName: string | null;
                                issuedByParty: ("client" | "provider") | null;
                                confirmations: {
                                    /** @enum {unknown} */
                                    party: "client" | "provider";
                                    /**
                                     * Format: date-time
                                     * @description ISO 8601 instant, UTC
                                     */
                                    confirmedAt: string;
                                    confirmedByName: string;
                                }[];
                                disputes: {
                                    /**
                                     * Format: uuid
                                     * @description identifier (UUID)
                                     */
                                    disputeId: string;
                                    version: number;
                                    lineId: string;
                                    /** @enum {unknown} */
                                    party: "client" | "provider";
                                    reason: string;
                                    claimedFen: string | null;
                                    /** @enum {unknown} */
                                    state: "open" | "withdrawn" | "settled";
                                    /**
                                     * Format: date-time
                                     * @description ISO 8601 instant, UTC
                                     */
                                    raisedAt: string;
                                    raisedByName: string;
                                    closedAt: string | null;
                                    closedByName: string | null;
                                    closingNote: string | null;
                                }[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement: issued bytes, or the draft as it stands */
        get: {
            parameters: {
                query?: {
                    version?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            /**
                             * @description running: the month is not over; confirmed: by both parties
                             * @enum {unknown}
                             */
                            state: "running" | "draft" | "issued" | "disputed" | "confirmed";
                            version: number;
                            totalFen: string | null;
                            netFen: string | null;
                            taxFen: string | null;
                            dueOn: string | null;
                            sha256: string | null;
                            note: string | null;
                            issuedAt: string | null;
                            issuedByName: string | null;
                            issuedByParty: ("client" | "provider") | null;
                            confirmations: {
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                confirmedAt: string;
                                confirmedByName: string;
                            }[];
                            disputes: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                disputeId: string;
                                version: number;
                                lineId: string;
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                reason: string;
                                claimedFen: string | null;
                                /** @enum {unknown} */
                                state: "open" | "withdrawn" | "settled";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                raisedAt: string;
                                raisedByName: string;
                                closedAt: string | null;
                                closedByName: string | null;
                                closingNote: string | null;
                            }[];
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            asOf: string;
                            isFromDraft: boolean;
                            /** @description heqi/statement/1 */
                            statement: unknown;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements/{month}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed against another month (default: the month before) */
        get: {
            parameters: {
                query?: {
                    /** @description YYYY-MM in the contract's zone */
                    with?: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            previousMonth: string | null;
                            previousTotalFen: string | null;
                            totalFen: string | null;
                            items: {
                                id: string;
                                code: string;
                                step: string;
                                depth: number;
                                previousFen: string | null;
                                currentFen: string | null;
                                /** @description whole fen (分) as text */
                                differenceFen: string;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements/{month}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records that a volume line counts */
        get: {
            parameters: {
                query: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    line: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            items: unknown[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements/{month}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the statement of a month that is over; before both have confirmed, a further version replaces it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description SHA-256, hexadecimal */
                        sha256?: string;
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            /**
                             * @description running: the month is not over; confirmed: by both parties
                             * @enum {unknown}
                             */
                            state: "running" | "draft" | "issued" | "disputed" | "confirmed";
                            version: number;
                            totalFen: string | null;
                            netFen: string | null;
                            taxFen: string | null;
                            dueOn: string | null;
                            sha256: string | null;
                            note: string | null;
                            issuedAt: string | null;
                            issuedByName: string | null;
                            issuedByParty: ("client" | "provider") | null;
                            confirmations: {
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                confirmedAt: string;
                                confirmedByName: string;
                            }[];
                            disputes: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                disputeId: string;
                                version: number;
                                lineId: string;
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                reason: string;
                                claimedFen: string | null;
                                /** @enum {unknown} */
                                state: "open" | "withdrawn" | "settled";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                raisedAt: string;
                                raisedByName: string;
                                closedAt: string | null;
                                closedByName: string | null;
                                closingNote: string | null;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements/{month}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the amount for one's own side; binding, starts the payment term */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** @description whole fen (分) as text */
                        totalFen: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            /**
                             * @description running: the month is not over; confirmed: by both parties
                             * @enum {unknown}
                             */
                            state: "running" | "draft" | "issued" | "disputed" | "confirmed";
                            version: number;
                            totalFen: string | null;
                            netFen: string | null;
                            taxFen: string | null;
                            dueOn: string | null;
                            sha256: string | null;
                            note: string | null;
                            issuedAt: string | null;
                            issuedByName: string | null;
                            issuedByParty: ("client" | "provider") | null;
                            confirmations: {
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                confirmedAt: string;
                                confirmedByName: string;
                            }[];
                            disputes: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                disputeId: string;
                                version: number;
                                lineId: string;
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                reason: string;
                                claimedFen: string | null;
                                /** @enum {unknown} */
                                state: "open" | "withdrawn" | "settled";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                raisedAt: string;
                                raisedByName: string;
                                closedAt: string | null;
                                closedByName: string | null;
                                closingNote: string | null;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements/{month}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispute a line; the rest of the statement goes on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        lineId: string;
                        reason: string;
                        /** @description whole fen (分) as text */
                        claimedFen?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            /**
                             * @description running: the month is not over; confirmed: by both parties
                             * @enum {unknown}
                             */
                            state: "running" | "draft" | "issued" | "disputed" | "confirmed";
                            version: number;
                            totalFen: string | null;
                            netFen: string | null;
                            taxFen: string | null;
                            dueOn: string | null;
                            sha256: string | null;
                            note: string | null;
                            issuedAt: string | null;
                            issuedByName: string | null;
                            issuedByParty: ("client" | "provider") | null;
                            confirmations: {
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                confirmedAt: string;
                                confirmedByName: string;
                            }[];
                            disputes: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                disputeId: string;
                                version: number;
                                lineId: string;
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                reason: string;
                                claimedFen: string | null;
                                /** @enum {unknown} */
                                state: "open" | "withdrawn" | "settled";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                raisedAt: string;
                                raisedByName: string;
                                closedAt: string | null;
                                closedByName: string | null;
                                closingNote: string | null;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements/{month}/disputes/{disputeId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side that raised a dispute withdraws it or declares it settled */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                    /** @description identifier (UUID) */
                    disputeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        state: "withdrawn" | "settled";
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description YYYY-MM in the contract's zone */
                            month: string;
                            /**
                             * @description running: the month is not over; confirmed: by both parties
                             * @enum {unknown}
                             */
                            state: "running" | "draft" | "issued" | "disputed" | "confirmed";
                            version: number;
                            totalFen: string | null;
                            netFen: string | null;
                            taxFen: string | null;
                            dueOn: string | null;
                            sha256: string | null;
                            note: string | null;
                            issuedAt: string | null;
                            issuedByName: string | null;
                            issuedByParty: ("client" | "provider") | null;
                            confirmations: {
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                confirmedAt: string;
                                confirmedByName: string;
                            }[];
                            disputes: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                disputeId: string;
                                version: number;
                                lineId: string;
                                /** @enum {unknown} */
                                party: "client" | "provider";
                                reason: string;
                                claimedFen: string | null;
                                /** @enum {unknown} */
                                state: "open" | "withdrawn" | "settled";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                raisedAt: string;
                                raisedByName: string;
                                closedAt: string | null;
                                closedByName: string | null;
                                closingNote: string | null;
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements/{month}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statement as PDF */
        get: {
            parameters: {
                query?: {
                    language?: "zh-CN" | "en";
                    version?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/statements/{month}/document.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statement as workbook */
        get: {
            parameters: {
                query?: {
                    language?: "zh-CN" | "en";
                    version?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/months/{month}/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comparisons of a month */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                reconciliationId: string;
                                /** @description YYYY-MM in the contract's zone */
                                month: string;
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Compare an invoice or a report with the statement: JSON (heqi schema claimed), CSV or XLSX bytes */
        post: {
            parameters: {
                query: {
                    name: string;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description YYYY-MM in the contract's zone */
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            reconciliationId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/reconciliations/{reconciliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A comparison, line by line, with the likely causes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    reconciliationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            head: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                reconciliationId: string;
                                /** @description YYYY-MM in the contract's zone */
                                month: string;
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            };
                            result: {
                                /** @description whole fen (分) as text */
                                claimedFen: string;
                                /** @description whole fen (分) as text */
                                oursFen: string;
                                /** @description whole fen (分) as text */
                                differenceFen: string;
                                lines: unknown[];
                                metrics: unknown[];
                                headcount: unknown[];
                                /** @description StatementJson */
                                statement: unknown;
                            };
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same months under other terms, side by side; keeps nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        months: string[];
                        changes: unknown[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description whole fen (分) as text */
                            differenceFen: string;
                            months: {
                                /** @description YYYY-MM in the contract's zone */
                                month: string;
                                /** @description whole fen (分) as text */
                                differenceFen: string;
                                /** @description StatementJson under the terms as they are */
                                before: unknown;
                                /** @description StatementJson under the changed terms */
                                after: unknown;
                                lines: unknown[];
                                metrics: unknown[];
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kept comparisons of one's own side */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                scenarioId: string;
                                name: string;
                                months: string[];
                                changes: unknown[];
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Compute and keep a comparison for one's own side, to be shared by its address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        months: string[];
                        changes: unknown[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            scenarioId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/scenarios/{scenarioId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A kept comparison with its result */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    scenarioId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            scenario: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                scenarioId: string;
                                name: string;
                                months: string[];
                                changes: unknown[];
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                createdByName: string;
                            };
                            result: {
                                /** @description whole fen (分) as text */
                                differenceFen: string;
                                months: {
                                    /** @description YYYY-MM in the contract's zone */
                                    month: string;
                                    /** @description whole fen (分) as text */
                                    differenceFen: string;
                                    /** @description StatementJson under the terms as they are */
                                    before: unknown;
                                    /** @description StatementJson under the changed terms */
                                    after: unknown;
                                    lines: unknown[];
                                    metrics: unknown[];
                                }[];
                            };
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Background work of the acting organisation, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description identifier (UUID) */
                    contractId?: string;
                    state?: "queued" | "running" | "done" | "failed" | "cancelled";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                jobId: string;
                                contractId: string | null;
                                /** @enum {unknown} */
                                kind: "read-file" | "undo-file" | "import-contract";
                                /** @enum {unknown} */
                                state: "queued" | "running" | "done" | "failed" | "cancelled";
                                /** @description steps done: bytes while reading, then records */
                                done: number;
                                total: number | null;
                                attempts: number;
                                isCancelRequested: boolean;
                                result: unknown;
                                problem: {
                                    code: string;
                                    title: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    detail: {
                                        "zh-CN": string;
                                        en: string;
                                    };
                                    reason: {
                                        "zh-CN": string;
                                        en: string;
                                    } | null;
                                    data: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                                retryReason: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                startedAt: string | null;
                                endedAt: string | null;
                                createdByName: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    jobId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            jobId: string;
                            contractId: string | null;
                            /** @enum {unknown} */
                            kind: "read-file" | "undo-file" | "import-contract";
                            /** @enum {unknown} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description steps done: bytes while reading, then records */
                            done: number;
                            total: number | null;
                            attempts: number;
                            isCancelRequested: boolean;
                            result: unknown;
                            problem: {
                                code: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                detail: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                reason: {
                                    "zh-CN": string;
                                    en: string;
                                } | null;
                                data: {
                                    [key: string]: string | number;
                                };
                            } | null;
                            retryReason: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            startedAt: string | null;
                            endedAt: string | null;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a job: what is committed stays, the rest is not done */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    jobId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            jobId: string;
                            contractId: string | null;
                            /** @enum {unknown} */
                            kind: "read-file" | "undo-file" | "import-contract";
                            /** @enum {unknown} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description steps done: bytes while reading, then records */
                            done: number;
                            total: number | null;
                            attempts: number;
                            isCancelRequested: boolean;
                            result: unknown;
                            problem: {
                                code: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                detail: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                reason: {
                                    "zh-CN": string;
                                    en: string;
                                } | null;
                                data: {
                                    [key: string]: string | number;
                                };
                            } | null;
                            retryReason: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            startedAt: string | null;
                            endedAt: string | null;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{jobId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a failed or cancelled job again, from where it got to */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    jobId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            jobId: string;
                            contractId: string | null;
                            /** @enum {unknown} */
                            kind: "read-file" | "undo-file" | "import-contract";
                            /** @enum {unknown} */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description steps done: bytes while reading, then records */
                            done: number;
                            total: number | null;
                            attempts: number;
                            isCancelRequested: boolean;
                            result: unknown;
                            problem: {
                                code: string;
                                title: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                detail: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                reason: {
                                    "zh-CN": string;
                                    en: string;
                                } | null;
                                data: {
                                    [key: string]: string | number;
                                };
                            } | null;
                            retryReason: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            startedAt: string | null;
                            endedAt: string | null;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations: the operator sees all, others themselves and their counterparties */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description part of a name or of the credit code */
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                organisationId: string;
                                /** @enum {unknown} */
                                kind: "client" | "provider" | "operator";
                                name: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                creditCode: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** A new organisation (operator) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        kind: "client" | "provider";
                        nameZh: string;
                        nameEn: string;
                        creditCode?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            organisationId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names and credit code of an organisation anew (operator): by its code others find it for a contract */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    organisationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nameZh: string;
                        nameEn: string;
                        creditCode: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles and their permissions in the acting organisation's kind */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                                permissions: ("contracts.read" | "contracts.write" | "drafts.read" | "drafts.write" | "records.read" | "records.write" | "metrics.read" | "statements.read" | "statements.issue" | "statements.dispute" | "statements.confirm" | "facts.write" | "facts.sign" | "people.manage" | "audit.read" | "jobs.read" | "jobs.manage" | "system.operate")[];
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of an organisation */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    organisationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                personId: string;
                                email: string;
                                name: string;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                                isDisabled: boolean;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                since: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End somebody's membership */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    organisationId: string;
                    /** @description identifier (UUID) */
                    personId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            personId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change somebody's role */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    organisationId: string;
                    /** @description identifier (UUID) */
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            personId: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/organisations/{organisationId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open invitations */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    organisationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                invitationId: string;
                                email: string;
                                /** @enum {unknown} */
                                role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                expiresAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Invite somebody; without SMTP the link is to be handed over */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    organisationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        /** @enum {unknown} */
                        role: "owner" | "manager" | "legal" | "finance" | "team-lead" | "quality-inspector" | "agent" | "auditor";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            invitationId: string;
                            link: string | null;
                            isMailed: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    organisationId: string;
                    /** @description identifier (UUID) */
                    invitationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A password reset link to hand over (operator) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    personId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            link: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what in the acting organisation, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description nextCursor of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description identifier (UUID) */
                    contractId?: string;
                    action?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description identifier (UUID)
                                 */
                                auditId: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 instant, UTC
                                 */
                                at: string;
                                personName: string;
                                action: string;
                                contractId: string | null;
                                subject: string | null;
                                data: unknown;
                                address: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this server can work: 200, or 503 without its database */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health of the system (operator) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            databaseVersion: string;
                            isDatabaseEmbedded: boolean;
                            databaseBytes: number;
                            schemaVersion: number;
                            queue: {
                                waiting: number;
                                running: number;
                                failed: number;
                            };
                            process: {
                                uptimeSeconds: number;
                                memoryBytes: number;
                                nodeVersion: string;
                            };
                            isMailConfigured: boolean;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live changes as server-sent events: job, records, metrics, statement, facts, contract */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description text/event-stream; data is JSON {kind, contractId, subject, data} */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contractId}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send bytes of the file from an offset on; what has arrived stays after a broken connection */
        put: {
            parameters: {
                query: {
                    offset: number;
                    /** @description the file is complete with these bytes */
                    isLast: boolean;
                };
                header?: never;
                path: {
                    /** @description identifier (UUID) */
                    contractId: string;
                    /** @description identifier (UUID) */
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description identifier (UUID)
                             */
                            fileId: string;
                            /** @enum {unknown} */
                            kind: "upload" | "batch" | "undo";
                            name: string;
                            /** @enum {unknown} */
                            state: "uploading" | "uploaded" | "reading" | "read" | "failed" | "cancelled" | "undone";
                            sizeBytes: number;
                            sha256: string | null;
                            format: ("canonical-csv" | "canonical-json-lines" | "canonical-parquet" | "asterisk-queue-log" | "asterisk-cdr" | "freeswitch-callcenter" | "zendesk-metric-events" | "chatwoot" | "csv" | "json-lines" | "json" | "xlsx" | "parquet") | null;
                            mapping: unknown | null;
                            summary: {
                                read?: number;
                                accepted?: number;
                                duplicates?: number;
                                corrections?: number;
                                filtered?: {
                                    [key: string]: number;
                                };
                                rejected?: {
                                    [key: string]: number;
                                };
                            } | null;
                            undoes: string | null;
                            jobId: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 instant, UTC
                             */
                            createdAt: string;
                            createdByName: string;
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
                /** @description what is wrong and how to mend it, in the language of Accept-Language */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            data: {
                                [key: string]: string | number;
                            };
                            problems?: {
                                code: string;
                                text?: string;
                                place?: {
                                    file?: string;
                                    line?: number;
                                    column?: number;
                                    path?: string;
                                    article?: string;
                                    start?: number;
                                    end?: number;
                                };
                                data?: {
                                    [key: string]: string | number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

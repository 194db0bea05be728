;; Finds the fields of rows in the usual form, sixteen bytes at a time: see row-block.ts, which says the same in TypeScript.
;; Answers the number of rows, with the highest bit set when the row behind them has another form.
(module
  (import "row-block" "memory" (memory 1))
  (func (export "scan")
    (param $at i32) (param $limit i32) (param $lastStart i32) (param $width i32)
    (param $delimiter i32) (param $quote i32) (param $lineBreak i32)
    (param $starts i32) (param $ends i32) (param $most i32)
    (result i32)
    (local $delimiters v128) (local $quotes v128) (local $lineBreaks v128) (local $window v128)
    (local $marks i32) (local $mark i32) (local $byte i32) (local $fieldEnd i32)
    (local $lastField i32) (local $stride i32) (local $rows i32)
    (local.set $delimiters (i8x16.splat (local.get $delimiter)))
    (local.set $quotes (i8x16.splat (local.get $quote)))
    (local.set $lineBreaks (i8x16.splat (local.get $lineBreak)))
    (local.set $stride (i32.shl (local.get $width) (i32.const 2)))
    ;; Where the end of the last field of the row at hand will be written.
    (local.set $lastField (i32.add (local.get $ends) (i32.sub (local.get $stride) (i32.const 4))))
    (i32.store (local.get $starts) (local.get $at))
    (loop $windows
      (if (i32.ge_u (local.get $at) (local.get $limit)) (then (return (local.get $rows))))
      (local.set $window (v128.load (local.get $at)))
      (local.set $marks
        (i8x16.bitmask
          (v128.or
            (v128.or
              (i8x16.eq (local.get $window) (local.get $delimiters))
              (i8x16.eq (local.get $window) (local.get $quotes)))
            (i8x16.eq (local.get $window) (local.get $lineBreaks)))))
      (block $done
        (loop $each
          (br_if $done (i32.eqz (local.get $marks)))
          (local.set $mark (i32.add (local.get $at) (i32.ctz (local.get $marks))))
          (local.set $marks (i32.and (local.get $marks) (i32.sub (local.get $marks) (i32.const 1))))
          (if (i32.ge_u (local.get $mark) (local.get $limit)) (then (return (local.get $rows))))
          (local.set $byte (i32.load8_u (local.get $mark)))
          (if (i32.eq (local.get $byte) (local.get $delimiter))
            (then
              (if (i32.eq (local.get $ends) (local.get $lastField))
                (then (return (i32.or (local.get $rows) (i32.const 0x80000000)))))
              (i32.store (local.get $ends) (local.get $mark))
              (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
              (br $each)))
          (if (i32.or
                (i32.ne (local.get $byte) (local.get $lineBreak))
                (i32.ne (local.get $ends) (local.get $lastField)))
            (then (return (i32.or (local.get $rows) (i32.const 0x80000000)))))
          ;; A carriage return before the line break is no part of the last field.
          (local.set $fieldEnd (i32.sub (local.get $mark) (i32.const 1)))
          (if (i32.or
                (i32.ne (i32.load8_u (local.get $fieldEnd)) (i32.const 13))
                (i32.le_u (local.get $fieldEnd) (i32.load (i32.sub (local.get $ends) (i32.const 4)))))
            (then (local.set $fieldEnd (local.get $mark))))
          (i32.store (local.get $ends) (local.get $fieldEnd))
          (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
          (local.set $lastField (i32.add (local.get $lastField) (local.get $stride)))
          (local.set $rows (i32.add (local.get $rows) (i32.const 1)))
          (local.set $mark (i32.add (local.get $mark) (i32.const 1)))
          (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
          (i32.store (local.get $starts) (local.get $mark))
          (if (i32.or
                (i32.eq (local.get $rows) (local.get $most))
                (i32.ge_u (local.get $mark) (local.get $lastStart)))
            (then (return (local.get $rows))))
          (br $each)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $windows))
    (unreachable)))

;; Reads one column of a block of rows by a loop for each kind of value: see column-kernel.ts. The fields are told by where they
;; begin and end: field `row` begins `gap` bytes behind the place that stands at `before + row * beforeStride`, and ends before
;; the one at `end + row * endStride`. Sixteen bytes behind the last field may be read.
(module
  (import "row-block" "memory" (memory 1))

  ;; Whole numbers of up to nine digits times `scale`, as doubles; an empty field is NaN, and anything else -1.
  ;; Answers how many are -1.
  (func (export "numbers")
    (param $before i32) (param $beforeStride i32) (param $gap i32) (param $end i32) (param $endStride i32) (param $rows i32)
    (param $values i32) (param $scale f64)
    (result i32)
    (local $at i32) (local $stop i32) (local $size i32) (local $value i32) (local $digit i32) (local $others i32)
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $at (i32.add (i32.load (local.get $before)) (local.get $gap)))
        (local.set $stop (i32.load (local.get $end)))
        (local.set $size (i32.sub (local.get $stop) (local.get $at)))
        (local.set $value (i32.const 0))
        (block $read
          (block $other
            (br_if $other (i32.gt_u (local.get $size) (i32.const 9)))
            (if (i32.eqz (local.get $size))
              (then
                (f64.store (local.get $values) (f64.const nan))
                (br $read)))
            (loop $digits
              (local.set $digit (i32.sub (i32.load8_u (local.get $at)) (i32.const 48)))
              (br_if $other (i32.gt_u (local.get $digit) (i32.const 9)))
              (local.set $value (i32.add (i32.mul (local.get $value) (i32.const 10)) (local.get $digit)))
              (local.set $at (i32.add (local.get $at) (i32.const 1)))
              (br_if $digits (i32.lt_u (local.get $at) (local.get $stop))))
            (f64.store (local.get $values) (f64.mul (f64.convert_i32_u (local.get $value)) (local.get $scale)))
            (br $read))
          (f64.store (local.get $values) (f64.const -1))
          (local.set $others (i32.add (local.get $others) (i32.const 1))))
        (local.set $values (i32.add (local.get $values) (i32.const 8)))
        (local.set $before (i32.add (local.get $before) (local.get $beforeStride)))
        (local.set $end (i32.add (local.get $end) (local.get $endStride)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $each)))
    (local.get $others))

  ;; Which fields are the `size` bytes at `text`, at most sixteen, as 1 or 0; another one that begins or ends with white space
  ;; raises a doubt.
  (func (export "equal")
    (param $before i32) (param $beforeStride i32) (param $gap i32) (param $end i32) (param $endStride i32) (param $rows i32)
    (param $masks i32) (param $doubts i32) (param $text i32) (param $size i32)
    (local $at i32) (local $stop i32) (local $wanted v128) (local $all i32) (local $isEqual i32)
    (local.set $wanted (v128.load (local.get $text)))
    (local.set $all (i32.sub (i32.shl (i32.const 1) (local.get $size)) (i32.const 1)))
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $at (i32.add (i32.load (local.get $before)) (local.get $gap)))
        (local.set $stop (i32.load (local.get $end)))
        (local.set $isEqual
          (i32.and
            (i32.eq (i32.sub (local.get $stop) (local.get $at)) (local.get $size))
            (i32.eqz
              (i32.and
                (i32.xor (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (local.get $wanted))) (i32.const -1))
                (local.get $all)))))
        (i32.store8 (local.get $masks) (local.get $isEqual))
        (if (i32.and (i32.eqz (local.get $isEqual)) (i32.lt_u (local.get $at) (local.get $stop)))
          (then
            (if (i32.or
                  (i32.le_u (i32.load8_u (local.get $at)) (i32.const 32))
                  (i32.le_u (i32.load8_u (i32.sub (local.get $stop) (i32.const 1))) (i32.const 32)))
              (then (i32.store8 (local.get $doubts) (i32.const 1))))))
        (local.set $masks (i32.add (local.get $masks) (i32.const 1)))
        (local.set $doubts (i32.add (local.get $doubts) (i32.const 1)))
        (local.set $before (i32.add (local.get $before) (local.get $beforeStride)))
        (local.set $end (i32.add (local.get $end) (local.get $endStride)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $each))))

  ;; A field that is empty, or has a byte that is no printing ASCII character other than the space, raises a doubt.
  (func (export "printing")
    (param $before i32) (param $beforeStride i32) (param $gap i32) (param $end i32) (param $endStride i32) (param $rows i32)
    (param $doubts i32)
    (local $at i32) (local $size i32) (local $strange i32)
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $at (i32.add (i32.load (local.get $before)) (local.get $gap)))
        (local.set $size (i32.sub (i32.load (local.get $end)) (local.get $at)))
        (local.set $strange (i32.eqz (local.get $size)))
        (block $read
          (loop $bytes
            (br_if $read (i32.le_s (local.get $size) (i32.const 0)))
            (local.set $strange
              (i32.or
                (local.get $strange)
                (i32.and
                  (i8x16.bitmask
                    (i8x16.gt_u
                      (i8x16.sub (v128.load (local.get $at)) (v128.const i8x16 33 33 33 33 33 33 33 33 33 33 33 33 33 33 33 33))
                      (v128.const i8x16 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94)))
                  (select
                    (i32.const 0xffff)
                    (i32.sub (i32.shl (i32.const 1) (local.get $size)) (i32.const 1))
                    (i32.ge_s (local.get $size) (i32.const 16))))))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (local.set $size (i32.sub (local.get $size) (i32.const 16)))
            (br $bytes)))
        (i32.store8
          (local.get $doubts)
          (i32.or (i32.load8_u (local.get $doubts)) (i32.ne (local.get $strange) (i32.const 0))))
        (local.set $doubts (i32.add (local.get $doubts) (i32.const 1)))
        (local.set $before (i32.add (local.get $before) (local.get $beforeStride)))
        (local.set $end (i32.add (local.get $end) (local.get $endStride)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $each))))

  ;; Whether each text is longer than the one before it or, where it is as long, comes after it by its bytes. All are read up to
  ;; sixteen bytes at a time. Answers 1 or 0.
  (func (export "rising")
    (param $before i32) (param $beforeStride i32) (param $gap i32) (param $end i32) (param $endStride i32) (param $rows i32)
    (result i32)
    (local $at i32) (local $size i32) (local $last i32) (local $lastSize i32) (local $offset i32) (local $other i32)
    (local.set $last (i32.add (i32.load (local.get $before)) (local.get $gap)))
    (local.set $lastSize (i32.sub (i32.load (local.get $end)) (local.get $last)))
    (block $done
      (loop $each
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br_if $done (i32.le_s (local.get $rows) (i32.const 0)))
        (local.set $before (i32.add (local.get $before) (local.get $beforeStride)))
        (local.set $end (i32.add (local.get $end) (local.get $endStride)))
        (local.set $at (i32.add (i32.load (local.get $before)) (local.get $gap)))
        (local.set $size (i32.sub (i32.load (local.get $end)) (local.get $at)))
        (if (i32.lt_s (local.get $size) (local.get $lastSize)) (then (return (i32.const 0))))
        (if (i32.eq (local.get $size) (local.get $lastSize))
          (then
            (local.set $offset (i32.const 0))
            (block $differs
              (loop $bytes
                (if (i32.ge_s (local.get $offset) (local.get $size)) (then (return (i32.const 0))))
                (local.set $other
                  (i32.xor
                    (i8x16.bitmask
                      (i8x16.eq
                        (v128.load (i32.add (local.get $at) (local.get $offset)))
                        (v128.load (i32.add (local.get $last) (local.get $offset)))))
                    (i32.const 0xffff)))
                (br_if $differs (local.get $other))
                (local.set $offset (i32.add (local.get $offset) (i32.const 16)))
                (br $bytes)))
            (local.set $offset (i32.add (local.get $offset) (i32.ctz (local.get $other))))
            (if (i32.ge_s (local.get $offset) (local.get $size)) (then (return (i32.const 0))))
            (if (i32.lt_u
                  (i32.load8_u (i32.add (local.get $at) (local.get $offset)))
                  (i32.load8_u (i32.add (local.get $last) (local.get $offset))))
              (then (return (i32.const 0))))))
        (local.set $last (local.get $at))
        (local.set $lastSize (local.get $size))
        (br $each)))
    (i32.const 1))

  ;; Date-times within a known minute: `size` bytes (16 to 32) as at `text`, then two digits of seconds. Writes instants and
  ;; answers how many rows were read; the row behind them is another one.
  (func (export "minute")
    (param $before i32) (param $beforeStride i32) (param $gap i32) (param $end i32) (param $endStride i32) (param $rows i32)
    (param $values i32) (param $text i32) (param $size i32) (param $instant f64)
    (result i32)
    (local $at i32) (local $stop i32) (local $read i32) (local $tens i32) (local $ones i32) (local $rest i32)
    (local $first v128) (local $last v128)
    (local.set $rest (i32.sub (local.get $size) (i32.const 16)))
    (local.set $first (v128.load (local.get $text)))
    (local.set $last (v128.load (i32.add (local.get $text) (local.get $rest))))
    (block $done
      (loop $each
        (br_if $done (i32.eq (local.get $read) (local.get $rows)))
        (local.set $at (i32.add (i32.load (local.get $before)) (local.get $gap)))
        (local.set $stop (i32.load (local.get $end)))
        (br_if $done (i32.ne (i32.sub (local.get $stop) (local.get $at)) (i32.add (local.get $size) (i32.const 2))))
        (br_if $done
          (i32.eqz
            (i8x16.all_true
              (v128.and
                (i8x16.eq (v128.load (local.get $at)) (local.get $first))
                (i8x16.eq (v128.load (i32.add (local.get $at) (local.get $rest))) (local.get $last))))))
        (local.set $tens (i32.sub (i32.load8_u (i32.sub (local.get $stop) (i32.const 2))) (i32.const 48)))
        (local.set $ones (i32.sub (i32.load8_u (i32.sub (local.get $stop) (i32.const 1))) (i32.const 48)))
        (br_if $done (i32.gt_u (local.get $tens) (i32.const 5)))
        (br_if $done (i32.gt_u (local.get $ones) (i32.const 9)))
        (f64.store (local.get $values)
          (f64.add
            (local.get $instant)
            (f64.convert_i32_u
              (i32.mul
                (i32.add (i32.mul (local.get $tens) (i32.const 10)) (local.get $ones))
                (i32.const 1000)))))
        (local.set $values (i32.add (local.get $values) (i32.const 8)))
        (local.set $read (i32.add (local.get $read) (i32.const 1)))
        (local.set $before (i32.add (local.get $before) (local.get $beforeStride)))
        (local.set $end (i32.add (local.get $end) (local.get $endStride)))
        (br $each)))
    (local.get $read))

  ;; A value below `lowest` or above `highest` raises a doubt, and NaN does where a value is `required`.
  (func (export "bounds")
    (param $values i32) (param $rows i32) (param $lowest f64) (param $highest f64) (param $required i32) (param $doubts i32)
    (local $value f64)
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $value (f64.load (local.get $values)))
        (i32.store8
          (local.get $doubts)
          (i32.or
            (i32.load8_u (local.get $doubts))
            (i32.or
              (i32.or
                (f64.lt (local.get $value) (local.get $lowest))
                (f64.gt (local.get $value) (local.get $highest)))
              (i32.and (local.get $required) (f64.ne (local.get $value) (local.get $value))))))
        (local.set $values (i32.add (local.get $values) (i32.const 8)))
        (local.set $doubts (i32.add (local.get $doubts) (i32.const 1)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $each)))))

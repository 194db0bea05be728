-- The settlement of random contracts in DuckDB: HUGEINT arithmetic only, written from rules.md, not from the engine.
-- Input: table given, one row per contract and month. Half up means half away from zero.
CREATE OR REPLACE MACRO half_up(n, d) AS
  (CASE WHEN n < 0 THEN -((2 * -n + d) // (2 * d)) ELSE (2 * n + d) // (2 * d) END);
CREATE OR REPLACE MACRO vat(amount, rate, inclusive) AS
  (CASE WHEN inclusive = 1 THEN amount - half_up(amount * 100, 100 + rate) ELSE half_up(amount * rate, 100) END);

CREATE OR REPLACE MACRO stepped(bp, n) AS
  (1::HUGEINT * (CASE WHEN n > 0 THEN 10000 + bp ELSE 1 END) * (CASE WHEN n > 1 THEN 10000 + bp ELSE 1 END)
    * (CASE WHEN n > 2 THEN 10000 + bp ELSE 1 END) * (CASE WHEN n > 3 THEN 10000 + bp ELSE 1 END));
CREATE OR REPLACE MACRO ten_thousands(n) AS stepped(0, n);

CREATE OR REPLACE TABLE settled AS
WITH covered AS (
  SELECT *,
    CASE WHEN month = 0 THEN days - start_day + 1 ELSE days END AS c,
    CASE WHEN month = 0 THEN start_day ELSE 1 END AS first_day,
    -- A change on or before the first covered day is simply the number of seats from the start.
    change_month < month OR (change_month = month AND change_day <= CASE WHEN month = 0 THEN start_day ELSE 1 END)
      AS changed_before,
    change_month = month AND change_day > CASE WHEN month = 0 THEN start_day ELSE 1 END AS changes_now,
    CASE WHEN month < trial_month THEN (CASE WHEN month = 0 THEN days - start_day + 1 ELSE days END)
      WHEN month = trial_month THEN greatest(0, trial_day - (CASE WHEN month = 0 THEN start_day - 1 ELSE 0 END))
      ELSE 0 END AS trial_days,
    -- Days at the prices after the month's own step, or after the one of the year before.
    CASE WHEN month > step_month THEN c WHEN month < step_month THEN 0
      ELSE least(c, days - step_day + 1) END AS days_stepped,
    -- What prices differ by after so many steps, in ten-thousandths to the power of that number.
    CASE WHEN step_simple = 1 THEN step_years * step_bp * ten_thousands(step_years - 1)
      ELSE stepped(step_bp, step_years) - ten_thousands(step_years) END AS moved_before,
    CASE WHEN step_simple = 1 THEN (step_years + 1) * step_bp * ten_thousands(step_years)
      ELSE stepped(step_bp, step_years + 1) - ten_thousands(step_years + 1) END AS moved_after
  FROM given
), charged AS (
  SELECT *,
    half_up(fixed_fen * c, days) AS fixed,
    half_up((CASE WHEN changed_before THEN seats_after ELSE seats END) * seat_fen * c, days) AS seat_line,
    CASE WHEN changes_now
      THEN half_up((seats_after - seats) * seat_fen * (days - change_day + 1), days) ELSE 0 END AS headcount,
    CASE WHEN volume_tiers = 1
      THEN half_up(contacts * (CASE WHEN contacts <= first_step THEN price_1
        WHEN contacts <= second_step THEN price_2 ELSE price_3 END), 100)
      ELSE half_up(least(contacts, first_step) * price_1
        + greatest(0, least(contacts, second_step) - first_step) * price_2
        + greatest(0, contacts - second_step) * price_3, 100) END AS items,
    least(half_up(costs_fen * (10000 + margin_bp), 10000), cost_cap_fen) AS costs,
    half_up(greatest(0, contacts * days - included * c) * overage_price, 100 * days) AS overage,
    CASE
      WHEN contacts * days * 10000 > baseline * c * (10000 + dead_band_bp)
        THEN half_up((contacts * days * 10000 - baseline * c * (10000 + dead_band_bp)) * additional_price, 1000000 * days)
      WHEN contacts * days * 10000 < baseline * c * (10000 - dead_band_bp)
        THEN -half_up((baseline * c * (10000 - dead_band_bp) - contacts * days * 10000) * reduced_price, 1000000 * days)
      ELSE 0 END AS baseline_line
  FROM covered
), monthly AS (
  SELECT *,
    -- Seat-days of the peak: those before the change of the number and those after it.
    CASE WHEN month = peak_month THEN greatest(0, peak_from + peak_days - greatest(peak_from, first_day)) ELSE 0 END AS in_peak,
    CASE WHEN changed_before THEN in_peak
      WHEN changes_now AND in_peak > 0 THEN greatest(0, peak_from + peak_days - greatest(peak_from, first_day, change_day))
      ELSE 0 END AS in_peak_after,
    half_up(((in_peak - in_peak_after) * seats + in_peak_after * seats_after) * seat_fen * (peak_percent - 100), 100 * days)
      AS peak_line,
    half_up((fixed + seat_line + peak_line + headcount) * (moved_before * 10000 * (c - days_stepped) + moved_after * days_stepped),
      ten_thousands(step_years + 1) * c) AS step_line,
    fixed + seat_line + headcount + items + costs + overage + baseline_line + peak_line + step_line AS fees,
    CASE WHEN fixed_assessed = 1 THEN fixed ELSE 0 END
      + seat_line + headcount + items + costs + overage + baseline_line + peak_line
      + half_up(((CASE WHEN fixed_assessed = 1 THEN fixed ELSE 0 END) + seat_line + peak_line + headcount)
        * (moved_before * 10000 * (c - days_stepped) + moved_after * days_stepped), ten_thousands(step_years + 1) * c)
      AS assessed_fees
  FROM charged
), summed AS (
  SELECT *,
    -half_up(fees * (10000 - trial_bp) * trial_days, 10000 * c) AS trial_line,
    fees + trial_line AS charges,
    -- An assessed trial puts what it costs at stake, another one only the days after it, at their full price.
    CASE WHEN trial_assessed = 1 THEN assessed_fees - half_up(assessed_fees * (10000 - trial_bp) * trial_days, 10000 * c)
      ELSE half_up(assessed_fees * (c - trial_days), c) END AS assessable,
    -- No data shares its weight out; met or not is compared in tenths of a per cent.
    (CASE WHEN of_1 > 0 THEN weight_1 ELSE 0 END) + (CASE WHEN of_2 > 0 THEN weight_2 ELSE 0 END) AS weights,
    -- Points are counted in tenths of a unit's part of one contact, so that every one is a whole number.
    10 * unit_tenths * greatest(of_1, 1) AS parts,
    met_1 * 1000 >= target_1 * of_1 AS kept_1,
    abs(target_1 * of_1 - met_1 * 1000) AS gap,
    unit_tenths * greatest(of_1, 1) AS unit,
    (CASE part_of_unit WHEN 0 THEN gap WHEN 1 THEN (gap + unit - 1) // unit * unit ELSE gap // unit * unit END)
      * (CASE WHEN kept_1 THEN on_tenths ELSE off_tenths END) AS moved,
    (CASE WHEN of_1 = 0 THEN 0
      WHEN scored_by_unit = 0 THEN (CASE WHEN kept_1 THEN weight_1 * parts ELSE 0 END)
      WHEN kept_1 THEN weight_1 * parts + least(moved, most_points * parts)
      ELSE greatest(0, weight_1 * parts - moved) END)
      + (CASE WHEN of_2 > 0 AND met_2 * 1000 >= target_2 * of_2 THEN weight_2 * parts ELSE 0 END) AS points
  FROM monthly
), banded AS (
  SELECT *, CASE WHEN weights = 0 THEN 0
    WHEN proportional = 1 THEN half_up(assessable * stake_bp * (points - weights * parts), 10000 * weights * parts)
    ELSE half_up(assessable * stake_bp * (CASE WHEN points * 100 >= weights * parts * 90 THEN band_1
      WHEN points * 100 >= weights * parts * 60 THEN band_2 ELSE band_3 END), 100000000) END AS adjusted
  FROM summed
), assessed AS (
  SELECT *, CASE
    WHEN weights > 0 AND adjusted * 100000000 < -(assessable * stake_bp * floor_bp)
      THEN half_up(-(assessable * stake_bp * floor_bp), 100000000)
    WHEN weights > 0 AND adjusted * 100000000 > assessable * stake_bp * cap_bp
      THEN half_up(assessable * stake_bp * cap_bp, 100000000)
    ELSE adjusted END AS assessment
  FROM banded
), claimed AS (
  SELECT *,
    abs(half_up(charges * penalty_bp * events, 10000)) AS penalty,
    (total_price_fen * liability_bp) // 10000 AS liability,
    CASE WHEN month < 3 AND charges + assessment > 0
      THEN half_up((charges + assessment) * retention_bp, 10000) ELSE 0 END AS withheld
  FROM assessed
), cumulated AS (
  SELECT *,
    least(liability, sum(penalty) OVER contract)
      - least(liability, sum(penalty) OVER contract - penalty) AS penalty_paid,
    CASE WHEN month = 3 THEN sum(withheld) OVER contract ELSE -withheld END AS retention
  FROM claimed
  WINDOW contract AS (PARTITION BY contract ORDER BY month)
), taxed AS (
  SELECT *, CASE WHEN tax_by_line = 1
    THEN vat(fixed, tax, inclusive) + vat(seat_line, tax, inclusive) + vat(headcount, tax, inclusive)
      + vat(items, tax, inclusive) + vat(costs, tax, inclusive) + vat(overage, tax, inclusive)
      + vat(baseline_line, tax, inclusive) + vat(peak_line, tax, inclusive) + vat(step_line, tax, inclusive) + vat(trial_line, tax, inclusive) + vat(assessment, tax, inclusive) + vat(retention, tax, inclusive)
    ELSE vat(charges + assessment + retention, tax, inclusive) END AS tax_line
  FROM cumulated
)
SELECT contract, month, fixed, seat_line, headcount, items, costs, overage, baseline_line, peak_line, step_line, trial_line, assessment,
  -penalty_paid AS penalties, retention, tax_line,
  charges + assessment - penalty_paid + retention + (CASE WHEN inclusive = 1 THEN 0 ELSE tax_line END) AS total
FROM taxed;

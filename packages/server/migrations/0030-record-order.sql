-- Records of a day are listed by arrival: with the arrival in the index the first page needs no sorting of the whole day.
DROP INDEX heqi.service_record_day;
CREATE INDEX service_record_order ON heqi.service_record (contract_id, day, entered_at) WHERE is_current;

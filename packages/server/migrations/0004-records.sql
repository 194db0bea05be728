-- Service records: hot rows by month, finished days sealed into segments.

-- One version of one record. Nothing is overwritten: a changed record is a further revision, an undone one a revision that is
-- withdrawn; the highest revision counts. The body is the canonical record without source, sourceId and revision.
CREATE TABLE heqi.service_record (
  contract_id uuid NOT NULL,
  entered_at timestamptz NOT NULL,
  day date NOT NULL,
  source text NOT NULL,
  source_id text NOT NULL,
  revision integer NOT NULL,
  is_current boolean NOT NULL,
  is_withdrawn boolean NOT NULL DEFAULT false,
  file_id uuid NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (contract_id, source, source_id, revision, entered_at)
) PARTITION BY RANGE (entered_at);
-- Partial on purpose: a look-up by identity states neither condition, so only the key can serve it. In a month that has just
-- begun the planner knows nothing yet and would as soon take one of these, reading the whole contract for every record.
CREATE INDEX service_record_day ON heqi.service_record (contract_id, day) WHERE is_current;
CREATE INDEX service_record_file ON heqi.service_record (contract_id, file_id) WHERE revision >= 1;

-- Makes room for a month; the run-time role may not create tables itself.
CREATE FUNCTION heqi.ensure_record_month(month date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog AS $$
DECLARE
  first date := date_trunc('month', month);
  partition text := format('service_record_%s', to_char(first, 'YYYY_MM'));
BEGIN
  IF first < date '1970-01-01' OR first > date '2199-12-01' THEN
    RAISE EXCEPTION 'month % is out of range', first;
  END IF;
  IF to_regclass('heqi.' || partition) IS NOT NULL THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('heqi.service_record'));
  IF to_regclass('heqi.' || partition) IS NOT NULL THEN RETURN; END IF;
  EXECUTE format('CREATE TABLE heqi.%I PARTITION OF heqi.service_record FOR VALUES FROM (%L) TO (%L)',
    partition, first::text || ' 00:00:00+00', (first + interval '1 month')::date::text || ' 00:00:00+00');
  EXECUTE format('ALTER TABLE heqi.%I ENABLE ROW LEVEL SECURITY', partition);
  EXECUTE format('ALTER TABLE heqi.%I FORCE ROW LEVEL SECURITY', partition);
END $$;
REVOKE ALL ON FUNCTION heqi.ensure_record_month(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION heqi.ensure_record_month(date) TO {app};

-- Where records came from: an uploaded file, a batch through the API, or the undoing of one of them.
CREATE TABLE heqi.record_file (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  file_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('upload', 'batch', 'undo')),
  name text NOT NULL,
  state text NOT NULL CHECK (state IN ('uploading', 'uploaded', 'reading', 'read', 'failed', 'cancelled', 'undone')),
  size_bytes bigint NOT NULL DEFAULT 0,
  sha256 bytea,
  detected jsonb,
  mapping jsonb,
  summary jsonb,
  undoes uuid,
  job_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  created_by_name text NOT NULL,
  PRIMARY KEY (contract_id, file_id)
);

-- Uploaded bytes, so that any server or worker on the same database can read them. Removed once read and kept long enough.
CREATE TABLE heqi.record_file_chunk (
  contract_id uuid NOT NULL,
  file_id uuid NOT NULL,
  chunk integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (contract_id, file_id, chunk)
);
ALTER TABLE heqi.record_file_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE heqi.record_reject (
  contract_id uuid NOT NULL,
  file_id uuid NOT NULL,
  position bigint NOT NULL,
  line bigint,
  "column" text,
  field text,
  value text,
  code text NOT NULL,
  data jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (contract_id, file_id, position)
);

CREATE TABLE heqi.record_mapping (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  mapping_id uuid NOT NULL,
  name text NOT NULL,
  body jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  PRIMARY KEY (contract_id, mapping_id)
);

-- The days of a contract that have records. `version` counts the changes of a day, `sealed_version` the one last sealed.
CREATE TABLE heqi.record_day (
  contract_id uuid NOT NULL,
  day date NOT NULL,
  version bigint NOT NULL,
  sealed_version bigint,
  PRIMARY KEY (contract_id, day)
);

-- A finished day in columns (Parquet): what settlement reads and what a statement commits to. A later change of the day makes
-- a further segment; the old one stays.
CREATE TABLE heqi.segment (
  contract_id uuid NOT NULL,
  day date NOT NULL,
  version bigint NOT NULL,
  record_count bigint NOT NULL,
  sha256 bytea NOT NULL,
  bytes bytea NOT NULL,
  sealed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (contract_id, day, version)
);
ALTER TABLE heqi.segment ALTER COLUMN bytes SET STORAGE EXTERNAL;

SELECT heqi.protect_contract_table('service_record', 'records.read', 'records.write');
SELECT heqi.protect_contract_table('record_file', 'records.read', 'records.write');
SELECT heqi.protect_contract_table('record_file_chunk', 'records.read', 'records.write');
SELECT heqi.protect_contract_table('record_reject', 'records.read', 'records.write');
SELECT heqi.protect_contract_table('record_mapping', 'records.read', 'records.write');
SELECT heqi.protect_contract_table('record_day', 'records.read', 'records.write');
SELECT heqi.protect_contract_table('segment', 'records.read', 'records.write');
-- Of a stored record only the mark "current" changes, when a newer revision takes over.
GRANT SELECT, INSERT, UPDATE (is_current) ON heqi.service_record TO {app};
GRANT SELECT, INSERT, UPDATE ON heqi.record_file TO {app};
GRANT SELECT, INSERT, DELETE ON heqi.record_file_chunk TO {app};
GRANT SELECT, INSERT ON heqi.record_reject TO {app};
GRANT SELECT, INSERT, UPDATE, DELETE ON heqi.record_mapping TO {app};
GRANT SELECT, INSERT, UPDATE ON heqi.record_day TO {app};
GRANT SELECT, INSERT ON heqi.segment TO {app};

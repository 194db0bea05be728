-- Contracts that came as files: the file, what was read in it, and what people corrected or let stand.

CREATE TABLE heqi.contract_import (
  organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  import_id uuid NOT NULL,
  name text NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 bytea NOT NULL,
  bytes bytea NOT NULL,
  job_id uuid NOT NULL,
  -- Counts for lists; null until it is read.
  summary jsonb,
  -- Source text, hints, contracts, findings, waste: gzip of JSON, since a text may hold what jsonb cannot.
  result bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  PRIMARY KEY (organisation_id, import_id)
);
ALTER TABLE heqi.contract_import ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE heqi.contract_import ALTER COLUMN result SET STORAGE EXTERNAL;

-- What somebody says that a clause of the text is: it counts more than any reading.
CREATE TABLE heqi.import_correction (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  -- Which contract of the file, and the clause by its place in the source and the type that was read there.
  contract_index integer NOT NULL,
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  read_type text NOT NULL,
  type text NOT NULL,
  terms jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  PRIMARY KEY (organisation_id, import_id, contract_index, start_offset, end_offset, read_type),
  FOREIGN KEY (organisation_id, import_id) REFERENCES heqi.contract_import ON DELETE CASCADE
);

-- Findings that somebody looked at and let stand, with the reason.
CREATE TABLE heqi.import_suppression (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  contract_index integer NOT NULL,
  code text NOT NULL,
  start_offset integer NOT NULL,
  reason text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  PRIMARY KEY (organisation_id, import_id, contract_index, code, start_offset),
  FOREIGN KEY (organisation_id, import_id) REFERENCES heqi.contract_import ON DELETE CASCADE
);

SELECT heqi.protect_organisation_table('contract_import', 'drafts.read', 'drafts.write');
SELECT heqi.protect_organisation_table('import_correction', 'drafts.read', 'drafts.write');
SELECT heqi.protect_organisation_table('import_suppression', 'drafts.read', 'drafts.write');
GRANT SELECT, INSERT, DELETE, UPDATE (summary, result, job_id) ON heqi.contract_import TO {app};
GRANT SELECT, INSERT, UPDATE, DELETE ON heqi.import_correction TO {app};
GRANT SELECT, INSERT, UPDATE, DELETE ON heqi.import_suppression TO {app};

-- What people see of background work. The queue itself (graphile-worker) holds nothing but the ids.
CREATE TABLE heqi.job (
  organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  job_id uuid NOT NULL,
  contract_id uuid,
  kind text NOT NULL,
  input jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  done_steps bigint NOT NULL DEFAULT 0,
  total_steps bigint,
  attempts integer NOT NULL DEFAULT 0,
  cancel_requested boolean NOT NULL DEFAULT false,
  -- How far the effects are committed; a restarted job goes on from here.
  checkpoint jsonb,
  result jsonb,
  problem_code text,
  problem_data jsonb,
  retry_reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  ended_at timestamptz,
  created_by uuid NOT NULL,
  created_by_name text NOT NULL,
  PRIMARY KEY (organisation_id, job_id)
);
CREATE INDEX job_contract ON heqi.job (contract_id, created_at);
ALTER TABLE heqi.job ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.job FORCE ROW LEVEL SECURITY;
CREATE POLICY job_own ON heqi.job TO {app} USING (organisation_id = heqi.acting_organisation());
GRANT SELECT, INSERT, UPDATE ON heqi.job TO {app};

-- What proves who somebody is. Only the sign-in role reaches these tables.

CREATE TABLE heqi.credential (
  person_id uuid PRIMARY KEY REFERENCES heqi.person,
  password_hash text NOT NULL,
  password_set_at timestamptz NOT NULL DEFAULT now(),
  -- AES-256-GCM under the server's secret; a secret without confirmation does not count yet.
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  -- A code is good once: the last accepted time step.
  totp_last_step bigint
);

CREATE TABLE heqi.recovery_code (
  person_id uuid NOT NULL REFERENCES heqi.person,
  code_hash bytea NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (person_id, code_hash)
);

CREATE TABLE heqi.session (
  session_id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES heqi.person,
  organisation_id uuid REFERENCES heqi.organisation,
  token_hash bytea NOT NULL UNIQUE,
  -- The token before the last rotation stays good for a moment, for requests already under way.
  previous_token_hash bytea UNIQUE,
  rotated_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  user_agent text,
  address inet
);
CREATE INDEX session_person ON heqi.session (person_id);

CREATE TABLE heqi.invitation (
  organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  invitation_id uuid NOT NULL,
  email text NOT NULL,
  role text NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  invited_by uuid REFERENCES heqi.person,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  PRIMARY KEY (organisation_id, invitation_id)
);

CREATE TABLE heqi.password_reset (
  token_hash bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES heqi.person,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);

-- Failures by account and by address within a window; see sign-in/throttle.ts.
CREATE TABLE heqi.sign_in_failure (
  subject text NOT NULL,
  failure_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (subject, failure_id)
);
CREATE INDEX sign_in_failure_age ON heqi.sign_in_failure (at);

-- Keys of machines that send records: they act as a person in an organisation, with a subset of that person's permissions.
CREATE TABLE heqi.api_key (
  organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  key_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES heqi.person,
  name text NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  permissions text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (organisation_id, key_id)
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['credential', 'recovery_code', 'session', 'invitation', 'password_reset', 'sign_in_failure', 'api_key'] LOOP
    EXECUTE format('ALTER TABLE heqi.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE heqi.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON heqi.%I TO {gate} USING (true)', t || '_gate', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON heqi.%I TO {gate}', t);
  END LOOP;
END $$;

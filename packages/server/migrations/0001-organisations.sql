-- Organisations, people and what they may do. {app} is the run-time role, {gate} the role of the sign-in; neither may bypass
-- row-level security, and every table that belongs to somebody forces it, even on the owner.

-- Who acts: set for the transaction by the server, never by the client.
CREATE FUNCTION heqi.acting_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('heqi.organisation_id', true), '')::uuid;
CREATE FUNCTION heqi.acting_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('heqi.person_id', true), '')::uuid;
CREATE FUNCTION heqi.may(permission text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(permission = ANY (string_to_array(current_setting('heqi.permissions', true), ',')), false);

CREATE TABLE heqi.organisation (
  organisation_id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('client', 'provider', 'operator')),
  name_zh text NOT NULL,
  name_en text NOT NULL,
  credit_code text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX organisation_one_operator ON heqi.organisation (kind) WHERE kind = 'operator';

CREATE TABLE heqi.person (
  person_id uuid PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  language text NOT NULL DEFAULT 'zh-CN' CHECK (language IN ('zh-CN', 'en')),
  created_at timestamptz NOT NULL DEFAULT now(),
  disabled_at timestamptz
);
CREATE UNIQUE INDEX person_email ON heqi.person (lower(email));

CREATE TABLE heqi.membership (
  organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  person_id uuid NOT NULL REFERENCES heqi.person,
  role text NOT NULL CHECK (role IN
    ('owner', 'manager', 'legal', 'finance', 'team-lead', 'quality-inspector', 'agent', 'auditor')),
  created_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  PRIMARY KEY (organisation_id, person_id)
);
CREATE INDEX membership_person ON heqi.membership (person_id);

-- Who did what. Nobody updates or deletes it: the grants do not allow it.
CREATE TABLE heqi.audit_entry (
  organisation_id uuid NOT NULL,
  audit_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  person_id uuid,
  person_name text NOT NULL,
  action text NOT NULL,
  contract_id uuid,
  subject text,
  data jsonb NOT NULL DEFAULT '{}',
  address inet,
  PRIMARY KEY (organisation_id, audit_id)
);

-- The answer to a write, kept in the same transaction: repeating the request repeats the answer and not the effect.
CREATE TABLE heqi.idempotency_key (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  status integer,
  body text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, person_id, key)
);
CREATE INDEX idempotency_key_age ON heqi.idempotency_key (created_at);

CREATE TABLE heqi.saved_view (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  view_id uuid NOT NULL,
  screen text NOT NULL,
  name text NOT NULL,
  query jsonb NOT NULL,
  PRIMARY KEY (organisation_id, person_id, view_id)
);

ALTER TABLE heqi.organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.organisation FORCE ROW LEVEL SECURITY;
ALTER TABLE heqi.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.person FORCE ROW LEVEL SECURITY;
ALTER TABLE heqi.membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.membership FORCE ROW LEVEL SECURITY;
ALTER TABLE heqi.audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.audit_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE heqi.idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.idempotency_key FORCE ROW LEVEL SECURITY;
ALTER TABLE heqi.saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.saved_view FORCE ROW LEVEL SECURITY;

CREATE POLICY membership_own ON heqi.membership FOR SELECT TO {app}
  USING (organisation_id = heqi.acting_organisation() OR heqi.may('system.operate'));
CREATE POLICY membership_write ON heqi.membership FOR INSERT TO {app}
  WITH CHECK ((organisation_id = heqi.acting_organisation() AND heqi.may('people.manage')) OR heqi.may('system.operate'));
CREATE POLICY membership_change ON heqi.membership FOR UPDATE TO {app}
  USING ((organisation_id = heqi.acting_organisation() AND heqi.may('people.manage')) OR heqi.may('system.operate'));

CREATE POLICY person_visible ON heqi.person FOR SELECT TO {app}
  USING (person_id = heqi.acting_person() OR heqi.may('system.operate')
    OR person_id IN (SELECT m.person_id FROM heqi.membership m WHERE m.organisation_id = heqi.acting_organisation()));
CREATE POLICY person_self ON heqi.person FOR UPDATE TO {app}
  USING (person_id = heqi.acting_person() OR heqi.may('system.operate'));

CREATE POLICY audit_read ON heqi.audit_entry FOR SELECT TO {app}
  USING (organisation_id = heqi.acting_organisation() AND heqi.may('audit.read'));
CREATE POLICY audit_write ON heqi.audit_entry FOR INSERT TO {app}
  WITH CHECK (organisation_id = heqi.acting_organisation());

CREATE POLICY idempotency_own ON heqi.idempotency_key TO {app}
  USING (organisation_id = heqi.acting_organisation() AND person_id = heqi.acting_person());
CREATE POLICY saved_view_own ON heqi.saved_view TO {app}
  USING (organisation_id = heqi.acting_organisation() AND person_id = heqi.acting_person());

-- The sign-in knows people and memberships before anybody acts; contracts and records it cannot reach at all.
CREATE POLICY organisation_gate ON heqi.organisation TO {gate} USING (true);
CREATE POLICY person_gate ON heqi.person TO {gate} USING (true);
CREATE POLICY membership_gate ON heqi.membership TO {gate} USING (true);
CREATE POLICY audit_gate ON heqi.audit_entry FOR INSERT TO {gate} WITH CHECK (true);

GRANT SELECT, INSERT, UPDATE ON heqi.organisation TO {app};
GRANT SELECT, UPDATE ON heqi.person TO {app};
GRANT SELECT, INSERT, UPDATE ON heqi.membership TO {app};
GRANT SELECT, INSERT ON heqi.audit_entry TO {app};
GRANT SELECT, INSERT, UPDATE, DELETE ON heqi.idempotency_key TO {app};
GRANT SELECT, INSERT, UPDATE, DELETE ON heqi.saved_view TO {app};
GRANT SELECT, INSERT ON heqi.organisation TO {gate};
GRANT SELECT, INSERT, UPDATE ON heqi.person, heqi.membership TO {gate};
GRANT INSERT ON heqi.audit_entry TO {gate};

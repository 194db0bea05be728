-- Facts, statements and what grows around them.

-- Every state of a fact; the highest revision counts, a withdrawn one no more.
CREATE TABLE heqi.fact (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  kind text NOT NULL,
  fact_id text NOT NULL,
  revision integer NOT NULL,
  body jsonb NOT NULL,
  is_withdrawn boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  created_by_name text NOT NULL,
  PRIMARY KEY (contract_id, kind, fact_id, revision)
);

-- An issued statement: immutable bytes and what they were computed from. Before both parties have confirmed it, a further
-- version may replace it; the old one stays readable.
CREATE TABLE heqi.statement (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  month text NOT NULL,
  version integer NOT NULL,
  body text NOT NULL,
  sha256 bytea NOT NULL,
  carry text NOT NULL,
  inputs jsonb NOT NULL,
  net_fen bigint NOT NULL,
  tax_fen bigint NOT NULL,
  total_fen bigint NOT NULL,
  due_on date,
  note text,
  issued_at timestamptz NOT NULL DEFAULT now(),
  issued_by uuid NOT NULL,
  issued_by_name text NOT NULL,
  issued_by_party text NOT NULL CHECK (issued_by_party IN ('client', 'provider')),
  PRIMARY KEY (contract_id, month, version)
);

CREATE TABLE heqi.statement_confirmation (
  contract_id uuid NOT NULL,
  month text NOT NULL,
  version integer NOT NULL,
  party text NOT NULL CHECK (party IN ('client', 'provider')),
  total_fen bigint NOT NULL,
  sha256 bytea NOT NULL,
  confirmed_at timestamptz NOT NULL DEFAULT now(),
  confirmed_by uuid NOT NULL,
  confirmed_by_name text NOT NULL,
  PRIMARY KEY (contract_id, month, version, party),
  FOREIGN KEY (contract_id, month, version) REFERENCES heqi.statement
);

CREATE TABLE heqi.statement_dispute (
  contract_id uuid NOT NULL,
  month text NOT NULL,
  version integer NOT NULL,
  dispute_id uuid NOT NULL,
  line_id text NOT NULL,
  party text NOT NULL CHECK (party IN ('client', 'provider')),
  reason text NOT NULL,
  claimed_fen bigint,
  state text NOT NULL CHECK (state IN ('open', 'withdrawn', 'settled')),
  raised_at timestamptz NOT NULL DEFAULT now(),
  raised_by uuid NOT NULL,
  raised_by_name text NOT NULL,
  closed_at timestamptz,
  closed_by_name text,
  closing_note text,
  PRIMARY KEY (contract_id, month, version, dispute_id),
  FOREIGN KEY (contract_id, month, version) REFERENCES heqi.statement
);

-- Who issues, confirms or disputes does so for their own side, whatever the program says.
CREATE FUNCTION heqi.acting_party(contract uuid) RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT p.party FROM heqi.contract_party p
          WHERE p.contract_id = contract AND p.organisation_id = heqi.acting_organisation());

-- Results that can be computed again at any time, by what they were computed from.
CREATE TABLE heqi.derived_result (
  contract_id uuid NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  input_hash text NOT NULL,
  body text NOT NULL,
  computed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (contract_id, kind, subject)
);

CREATE TABLE heqi.reconciliation (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  reconciliation_id uuid NOT NULL,
  month text NOT NULL,
  name text NOT NULL,
  claimed jsonb NOT NULL,
  result text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  PRIMARY KEY (contract_id, reconciliation_id)
);

CREATE TABLE heqi.scenario (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  organisation_id uuid NOT NULL,
  scenario_id uuid NOT NULL,
  name text NOT NULL,
  months jsonb NOT NULL,
  changes jsonb NOT NULL,
  result text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  PRIMARY KEY (contract_id, organisation_id, scenario_id)
);

SELECT heqi.protect_contract_table('fact', 'contracts.read', 'facts.write');
-- Legal signs exclusions without stating facts.
CREATE POLICY fact_sign ON heqi.fact FOR INSERT TO {app}
  WITH CHECK (contract_id = ANY ((SELECT heqi.visible_contracts())::uuid[]) AND kind = 'exclusions' AND (SELECT heqi.may('facts.sign')));
SELECT heqi.protect_contract_table('statement', 'statements.read', 'statements.issue');
SELECT heqi.protect_contract_table('statement_confirmation', 'statements.read', 'statements.confirm');
SELECT heqi.protect_contract_table('statement_dispute', 'statements.read', 'statements.dispute');
SELECT heqi.protect_contract_table('derived_result', 'contracts.read', 'contracts.read');
SELECT heqi.protect_contract_table('reconciliation', 'statements.read', 'statements.read');
SELECT heqi.protect_contract_table('scenario', 'statements.read', 'statements.read');
CREATE POLICY statement_side ON heqi.statement AS RESTRICTIVE FOR INSERT TO {app}
  WITH CHECK (issued_by_party = heqi.acting_party(contract_id));
CREATE POLICY statement_confirmation_side ON heqi.statement_confirmation AS RESTRICTIVE FOR INSERT TO {app}
  WITH CHECK (party = heqi.acting_party(contract_id));
CREATE POLICY statement_dispute_side ON heqi.statement_dispute AS RESTRICTIVE FOR INSERT TO {app}
  WITH CHECK (party = heqi.acting_party(contract_id));
-- A party's draft terms are its own affair: the other side never sees what it tried out.
CREATE POLICY scenario_own ON heqi.scenario AS RESTRICTIVE TO {app}
  USING (organisation_id = heqi.acting_organisation());
GRANT SELECT, INSERT ON heqi.fact TO {app};
GRANT SELECT, INSERT ON heqi.statement TO {app};
GRANT SELECT, INSERT ON heqi.statement_confirmation TO {app};
GRANT SELECT, INSERT, UPDATE (state, closed_at, closed_by_name, closing_note) ON heqi.statement_dispute TO {app};
GRANT SELECT, INSERT, UPDATE ON heqi.derived_result TO {app};
GRANT SELECT, INSERT ON heqi.reconciliation TO {app};
GRANT SELECT, INSERT, DELETE ON heqi.scenario TO {app};

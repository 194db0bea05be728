-- Contracts and who is party to them. From here on `contract_id` leads every key: one contract's rows lie together, and a
-- database can be distributed by contract.

CREATE TABLE heqi.contract (
  contract_id uuid PRIMARY KEY,
  client_organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  provider_organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  number text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  client_name text NOT NULL,
  provider_name text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  time_zone text NOT NULL,
  currency text NOT NULL,
  -- The version of its terms that counts; see contract_version.
  version integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  CHECK (client_organisation_id <> provider_organisation_id)
);

CREATE TABLE heqi.contract_party (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  party text NOT NULL CHECK (party IN ('client', 'provider')),
  PRIMARY KEY (contract_id, organisation_id),
  UNIQUE (contract_id, party)
);
CREATE INDEX contract_party_organisation ON heqi.contract_party (organisation_id);

-- Every state of the contract file, first signing and amendments; none is ever changed.
CREATE TABLE heqi.contract_version (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  version integer NOT NULL,
  file jsonb NOT NULL,
  sha256 bytea NOT NULL,
  note text,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  created_by_name text NOT NULL,
  PRIMARY KEY (contract_id, version)
);

CREATE TABLE heqi.contract_person (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  person_name text NOT NULL,
  duty text NOT NULL,
  PRIMARY KEY (contract_id, organisation_id, person_id, duty)
);

CREATE TABLE heqi.contract_document (
  contract_id uuid NOT NULL REFERENCES heqi.contract,
  document_id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 bytea NOT NULL,
  bytes bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  PRIMARY KEY (contract_id, document_id)
);
ALTER TABLE heqi.contract_document ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE heqi.contract_party ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.contract_party FORCE ROW LEVEL SECURITY;
-- Only one's own row: whoever sees it is a party, and all other policies build on that.
CREATE POLICY contract_party_own ON heqi.contract_party FOR SELECT TO {app}
  USING (organisation_id = heqi.acting_organisation());
CREATE POLICY contract_party_new ON heqi.contract_party FOR INSERT TO {app}
  WITH CHECK (heqi.may('contracts.write') AND EXISTS (
    SELECT FROM heqi.contract c
    WHERE c.contract_id = contract_party.contract_id
      AND (c.client_organisation_id = heqi.acting_organisation() OR c.provider_organisation_id = heqi.acting_organisation())
      AND contract_party.organisation_id =
        CASE contract_party.party WHEN 'client' THEN c.client_organisation_id ELSE c.provider_organisation_id END));
GRANT SELECT, INSERT ON heqi.contract_party TO {app};

CREATE FUNCTION heqi.visible_contracts() RETURNS uuid[] LANGUAGE sql STABLE
  RETURN (SELECT coalesce(array_agg(p.contract_id), '{}') FROM heqi.contract_party p
          WHERE p.organisation_id = heqi.acting_organisation());

ALTER TABLE heqi.contract ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.contract FORCE ROW LEVEL SECURITY;
CREATE POLICY contract_read ON heqi.contract FOR SELECT TO {app}
  USING (heqi.may('contracts.read')
    AND (client_organisation_id = heqi.acting_organisation() OR provider_organisation_id = heqi.acting_organisation()));
CREATE POLICY contract_new ON heqi.contract FOR INSERT TO {app}
  WITH CHECK (heqi.may('contracts.write')
    AND (client_organisation_id = heqi.acting_organisation() OR provider_organisation_id = heqi.acting_organisation()));
CREATE POLICY contract_change ON heqi.contract FOR UPDATE TO {app}
  USING (heqi.may('contracts.write')
    AND (client_organisation_id = heqi.acting_organisation() OR provider_organisation_id = heqi.acting_organisation()));
-- Which contract it is and whose never changes.
GRANT SELECT, INSERT, UPDATE (number, title_zh, title_en, client_name, provider_name, starts_on, ends_on, version)
  ON heqi.contract TO {app};

-- An organisation sees itself and those that it has contracts with; the operator sees all.
CREATE POLICY organisation_visible ON heqi.organisation FOR SELECT TO {app}
  USING (organisation_id = heqi.acting_organisation() OR heqi.may('system.operate')
    OR organisation_id IN (SELECT c.client_organisation_id FROM heqi.contract c
                           UNION SELECT c.provider_organisation_id FROM heqi.contract c));
CREATE POLICY organisation_new ON heqi.organisation FOR INSERT TO {app} WITH CHECK (heqi.may('system.operate'));
CREATE POLICY organisation_change ON heqi.organisation FOR UPDATE TO {app}
  USING (heqi.may('system.operate') OR (organisation_id = heqi.acting_organisation() AND heqi.may('people.manage')));

-- The uniform policies of a table that belongs to a contract: both parties, by named permission.
CREATE FUNCTION heqi.protect_contract_table(name text, read text, write text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  mine text := 'contract_id = ANY ((SELECT heqi.visible_contracts())::uuid[])';
BEGIN
  EXECUTE format('ALTER TABLE heqi.%I ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE heqi.%I FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY %I ON heqi.%I FOR SELECT TO {app} USING (%s AND (SELECT heqi.may(%L)))', name || '_read', name, mine, read);
  EXECUTE format('CREATE POLICY %I ON heqi.%I FOR INSERT TO {app} WITH CHECK (%s AND (SELECT heqi.may(%L)))', name || '_new', name, mine, write);
  EXECUTE format('CREATE POLICY %I ON heqi.%I FOR UPDATE TO {app} USING (%s AND (SELECT heqi.may(%L)))', name || '_change', name, mine, write);
  EXECUTE format('CREATE POLICY %I ON heqi.%I FOR DELETE TO {app} USING (%s AND (SELECT heqi.may(%L)))', name || '_drop', name, mine, write);
END $$;

SELECT heqi.protect_contract_table('contract_version', 'contracts.read', 'contracts.write');
SELECT heqi.protect_contract_table('contract_document', 'contracts.read', 'contracts.write');
SELECT heqi.protect_contract_table('contract_person', 'contracts.read', 'contracts.write');
-- One's own side of the contract's people.
CREATE POLICY contract_person_side ON heqi.contract_person AS RESTRICTIVE FOR INSERT TO {app}
  WITH CHECK (organisation_id = heqi.acting_organisation());
CREATE POLICY contract_person_side_drop ON heqi.contract_person AS RESTRICTIVE FOR DELETE TO {app}
  USING (organisation_id = heqi.acting_organisation());
GRANT SELECT, INSERT ON heqi.contract_version TO {app};
GRANT SELECT, INSERT, DELETE ON heqi.contract_person TO {app};
GRANT SELECT, INSERT ON heqi.contract_document TO {app};

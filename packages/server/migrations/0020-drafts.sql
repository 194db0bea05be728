-- Contracts in the making. A draft belongs to one organisation alone: what it tried, noted and let stand is nobody else's.
-- The other party sees only what is sent to it, and that is a copy (draft_round), never the draft itself.

-- The uniform policies of a table that belongs to one organisation, by named permission.
CREATE FUNCTION heqi.protect_organisation_table(name text, read text, write text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  mine text := 'organisation_id = (SELECT heqi.acting_organisation())';
BEGIN
  EXECUTE format('ALTER TABLE heqi.%I ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE heqi.%I FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY %I ON heqi.%I FOR SELECT TO {app} USING (%s AND (SELECT heqi.may(%L)))', name || '_read', name, mine, read);
  EXECUTE format('CREATE POLICY %I ON heqi.%I FOR INSERT TO {app} WITH CHECK (%s AND (SELECT heqi.may(%L)))', name || '_new', name, mine, write);
  EXECUTE format('CREATE POLICY %I ON heqi.%I FOR UPDATE TO {app} USING (%s AND (SELECT heqi.may(%L)))', name || '_change', name, mine, write);
  EXECUTE format('CREATE POLICY %I ON heqi.%I FOR DELETE TO {app} USING (%s AND (SELECT heqi.may(%L)))', name || '_drop', name, mine, write);
END $$;

CREATE TABLE heqi.draft (
  organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  draft_id uuid NOT NULL,
  -- The newest of its revisions; a save states which one it began from.
  revision integer NOT NULL,
  file jsonb NOT NULL,
  -- What its terms say, for lists.
  title_zh text NOT NULL,
  title_en text NOT NULL,
  number text NOT NULL,
  client_name text NOT NULL,
  provider_name text NOT NULL,
  -- The contract that it became.
  in_force_contract uuid REFERENCES heqi.contract,
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  changed_by_name text NOT NULL,
  PRIMARY KEY (organisation_id, draft_id)
);
CREATE INDEX draft_changed ON heqi.draft (organisation_id, changed_at DESC, draft_id DESC);

-- Every save; none is ever changed but for its name.
CREATE TABLE heqi.draft_revision (
  organisation_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  file jsonb NOT NULL,
  name text,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  created_by_name text NOT NULL,
  PRIMARY KEY (organisation_id, draft_id, revision),
  FOREIGN KEY (organisation_id, draft_id) REFERENCES heqi.draft ON DELETE CASCADE
);

SELECT heqi.protect_organisation_table('draft', 'drafts.read', 'drafts.write');
SELECT heqi.protect_organisation_table('draft_revision', 'drafts.read', 'drafts.write');
GRANT SELECT, INSERT, DELETE, UPDATE (revision, file, title_zh, title_en, number, client_name, provider_name, in_force_contract,
  changed_at, changed_by_name) ON heqi.draft TO {app};
GRANT SELECT, INSERT, UPDATE (name) ON heqi.draft_revision TO {app};

-- A draft on the table between two organisations, and whether the other one may answer with a text of its own.
CREATE TABLE heqi.draft_share (
  organisation_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  share_id uuid NOT NULL UNIQUE,
  guest_organisation uuid NOT NULL REFERENCES heqi.organisation,
  access text NOT NULL CHECK (access IN ('read', 'propose')),
  owner_name text NOT NULL,
  guest_name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (organisation_id, share_id),
  UNIQUE (organisation_id, draft_id, guest_organisation),
  CHECK (guest_organisation <> organisation_id),
  FOREIGN KEY (organisation_id, draft_id) REFERENCES heqi.draft ON DELETE CASCADE
);
CREATE INDEX draft_share_guest ON heqi.draft_share (guest_organisation);
ALTER TABLE heqi.draft_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.draft_share FORCE ROW LEVEL SECURITY;
CREATE POLICY draft_share_read ON heqi.draft_share FOR SELECT TO {app}
  USING (heqi.may('drafts.read') AND (organisation_id = heqi.acting_organisation()
    OR (guest_organisation = heqi.acting_organisation() AND ended_at IS NULL)));
CREATE POLICY draft_share_new ON heqi.draft_share FOR INSERT TO {app}
  WITH CHECK (heqi.may('drafts.write') AND organisation_id = heqi.acting_organisation());
CREATE POLICY draft_share_change ON heqi.draft_share FOR UPDATE TO {app}
  USING (heqi.may('drafts.write') AND organisation_id = heqi.acting_organisation());
GRANT SELECT, INSERT, UPDATE (access, ended_at) ON heqi.draft_share TO {app};

-- One text that one side put to the other: the draft without the drafters' own notes. Rounds are numbered and never changed.
CREATE TABLE heqi.draft_round (
  share_id uuid NOT NULL REFERENCES heqi.draft_share (share_id) ON DELETE CASCADE,
  round integer NOT NULL,
  -- Whose text it is.
  organisation_id uuid NOT NULL REFERENCES heqi.organisation,
  revision integer,
  file jsonb NOT NULL,
  message text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  PRIMARY KEY (share_id, round)
);
ALTER TABLE heqi.draft_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE heqi.draft_round FORCE ROW LEVEL SECURITY;
-- Whoever sees the share sees its rounds; the share's own policies decide.
CREATE POLICY draft_round_read ON heqi.draft_round FOR SELECT TO {app}
  USING (share_id IN (SELECT s.share_id FROM heqi.draft_share s));
CREATE POLICY draft_round_new ON heqi.draft_round FOR INSERT TO {app}
  WITH CHECK (heqi.may('drafts.write') AND organisation_id = heqi.acting_organisation() AND share_id IN
    (SELECT s.share_id FROM heqi.draft_share s
     WHERE s.organisation_id = heqi.acting_organisation() OR (s.access = 'propose' AND s.ended_at IS NULL)));
GRANT SELECT, INSERT ON heqi.draft_round TO {app};

-- The organisation behind a credit code that somebody knows from a contract: exactly that one, and only its name.
-- The function reads as the owner, whom row-level security binds too where the owner is no superuser.
CREATE POLICY organisation_by_credit_code ON heqi.organisation FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION heqi.organisation_by_credit_code(code text)
  RETURNS TABLE (organisation_id uuid, kind text, name_zh text, name_en text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
  $$ SELECT o.organisation_id, o.kind, o.name_zh, o.name_en FROM heqi.organisation o
     WHERE o.credit_code = code AND o.kind <> 'operator' LIMIT 2 $$;
REVOKE ALL ON FUNCTION heqi.organisation_by_credit_code(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION heqi.organisation_by_credit_code(text) TO {app};

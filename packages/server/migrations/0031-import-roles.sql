-- Who is who in a contract of an import, where somebody said so: it counts more than what the text was found to say.
CREATE TABLE heqi.import_roles (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  contract_index integer NOT NULL,
  -- By the name that the contract gives the party.
  client text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  PRIMARY KEY (organisation_id, import_id, contract_index),
  FOREIGN KEY (organisation_id, import_id) REFERENCES heqi.contract_import ON DELETE CASCADE
);
SELECT heqi.protect_organisation_table('import_roles', 'drafts.read', 'drafts.write');
GRANT SELECT, INSERT, UPDATE, DELETE ON heqi.import_roles TO {app};

-- What a correction was said of, {client, terms}, where the text has been read under other roles since; null: of what is read now.
ALTER TABLE heqi.import_correction ADD COLUMN read_as jsonb;

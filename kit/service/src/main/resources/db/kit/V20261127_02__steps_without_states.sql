-- An aggregate without states, such as a programme, leaves steps too.
ALTER TABLE trail ALTER COLUMN to_state DROP NOT NULL;

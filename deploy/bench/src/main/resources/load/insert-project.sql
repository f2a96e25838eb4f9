\set n random(1, 9000000000000000000)
\set mission random(1, :missions)
BEGIN;
INSERT INTO project (id, version, mission_id, external_reference, name, description, holder_siren, holder_name, detected_on, sample, updated_at, status, qualified_on, qualification_investment_amount, qualification_investment_currency, qualification_forecast_jobs, qualification_maturity, qualification_naf_code, qualification_naf_nomenclature, qualification_site_commune, qualification_achievable_within_two_years, qualification_structuring, qualification_acquires_tangible_assets, qualification_acquires_intangible_assets) VALUES (uuidv7(), 0, CAST(lpad(CAST(:mission AS text), 32, '0') AS uuid), :run || CAST(:n AS text), :name, :description, :siren, :holder, CURRENT_DATE, true, now(), :status, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO trail (aggregate, subject, event, from_state, to_state, motive, at, actor, organisation, client, request_id) VALUES (:aggregate, uuidv7(), :event, NULL, :status, NULL, now(), :actor, :consultancy, :client, :request);
INSERT INTO idempotency_key (caller, method, path, key, body_hash, status, headers, body) VALUES (:actor, :method, :path, :run || CAST(:n AS text), CAST(:hash AS bytea), 201, :headers, :body);
COMMIT;

-- Funding requests. What is written once and read whole is kept as JSON text; what is asked for or guarded is a column.
CREATE TABLE funding_request (
    id                  uuid          NOT NULL CONSTRAINT funding_request_pk PRIMARY KEY,
    routing_id          uuid          NOT NULL CONSTRAINT funding_request_routing_unique UNIQUE,
    project_id          uuid          NOT NULL,
    envelope_id         uuid          NOT NULL CONSTRAINT funding_request_envelope_fk REFERENCES envelope (id),
    call_code           text          NOT NULL,
    laureate_id         uuid          NOT NULL,
    territory_id        uuid          NOT NULL,
    project_name        text          NOT NULL,
    project_external_reference  text,
    project_holder_siren        varchar(9)    NOT NULL,
    project_holder_name         text          NOT NULL,
    project_site_commune        varchar(5),
    project_naf_code            text,
    project_naf_nomenclature    text,
    project_investment_amount   numeric(16,2) NOT NULL,
    project_investment_currency varchar(3)    NOT NULL,
    project_forecast_jobs       integer       NOT NULL CONSTRAINT funding_request_jobs_not_negative CHECK (project_forecast_jobs >= 0),
    project_proposed_aid_amount numeric(16,2),
    project_proposed_aid_currency varchar(3),
    invited_on          date          NOT NULL,
    sample              boolean       NOT NULL,
    status              text          NOT NULL CONSTRAINT funding_request_status CHECK (status IN (
        'INVITED', 'DRAFT', 'SUBMITTED', 'UNDER_ASSESSMENT', 'ASSESSED', 'APPROVED', 'REJECTED', 'AGREEMENT_SIGNED',
        'IN_EXECUTION', 'CANCELLED', 'WITHDRAWN')),
    form                text          CONSTRAINT funding_request_form_json CHECK (form IS JSON),
    submitted_at        timestamptz,
    due_diligence       text          CONSTRAINT funding_request_due_diligence_json CHECK (due_diligence IS JSON),
    assessment          text          CONSTRAINT funding_request_assessment_json CHECK (assessment IS JSON),
    reserved            boolean       NOT NULL DEFAULT false,
    decision            text          CONSTRAINT funding_request_decision_json CHECK (decision IS JSON),
    version             bigint        NOT NULL DEFAULT 0,
    -- For readers who ask what is new: real time, whatever the business dates.
    updated_at          timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT funding_request_submitted_whole CHECK (submitted_at IS NULL OR form IS NOT NULL),
    CONSTRAINT funding_request_decided_after_assessment CHECK (
        status NOT IN ('APPROVED', 'REJECTED', 'AGREEMENT_SIGNED', 'IN_EXECUTION')
        OR (decision IS NOT NULL AND assessment IS NOT NULL AND (due_diligence IS NOT NULL OR status = 'REJECTED'))),
    CONSTRAINT funding_request_reserved_while_assessed CHECK (NOT reserved OR status = 'ASSESSED')
);
CREATE INDEX funding_request_envelope ON funding_request (envelope_id, id);
CREATE INDEX funding_request_project ON funding_request (project_id);
CREATE INDEX funding_request_holder ON funding_request (project_holder_siren, id);
CREATE INDEX funding_request_by_status ON funding_request (status, id);
CREATE INDEX funding_request_updated ON funding_request (updated_at);

CREATE FUNCTION funding_request_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END $$;
CREATE TRIGGER funding_request_touched BEFORE UPDATE ON funding_request
    FOR EACH ROW EXECUTE FUNCTION funding_request_touch();

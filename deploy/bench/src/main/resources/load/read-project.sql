\set n random(1, :projects)
SELECT x.* FROM project x JOIN mission m ON m.id = x.mission_id WHERE x.id = CAST(lpad(CAST(:n AS text), 32, '0') AS uuid) AND (:all OR m.consultancy_siren = :consultancy OR EXISTS (SELECT FROM mission_member x WHERE x.mission_id = m.id AND x.siren = :member) OR EXISTS (SELECT FROM committee_seat s WHERE s.mission_id = m.id AND s.siren = :committee));

-- Requests for user data from one territory, by half-year and outcome: criminal and emergency requests of the company's main
-- service, from editions that nothing has superseded. A sum over a blank is a lower bound, and `blanks` says how many there are.
SELECT periods.label AS period,
       outcomes.word AS outcome,
       sum(figures.low) AS low,
       sum(figures.high) AS high,
       sum(figures.low IS NULL) AS blanks
FROM figures
JOIN editions ON editions.id = figures.edition_id AND editions.superseded_by_id IS NULL
JOIN companies ON companies.id = editions.company_id AND companies.key = :company
JOIN main_services ON main_services.company_id = companies.id AND main_services.service_id = figures.service_id
JOIN periods ON periods.id = figures.period_id
JOIN territories ON territories.id = figures.territory_id AND territories.code = :territory
JOIN request_kinds ON request_kinds.id = figures.request_kind_id
JOIN legal_processes ON legal_processes.id = figures.legal_process_id AND legal_processes.key = 'not-split'
JOIN measures ON measures.id = figures.measure_id AND measures.word = 'requests'
JOIN outcomes ON outcomes.id = figures.outcome_id
WHERE request_kinds.word IN ('undivided', 'criminal', 'emergency')
GROUP BY periods.id, outcomes.id
ORDER BY periods.starts_on, outcomes.id

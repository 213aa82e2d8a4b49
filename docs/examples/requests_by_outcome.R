# Reads a dataset of Disclosure Desk with RSQLite: Rscript requests_by_outcome.R dataset.sqlite [company] [territory]

given <- commandArgs(trailingOnly = TRUE)
chosen <- c(given, c(NA, "microsoft", "DE")[-seq_along(given)])
script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
query <- paste(readLines(sub("R$", "sql", script), encoding = "UTF-8"), collapse = "\n")

connection <- DBI::dbConnect(RSQLite::SQLite(), chosen[1], flags = RSQLite::SQLITE_RO)
figures <- DBI::dbGetQuery(connection, query, params = list(company = chosen[2], territory = chosen[3]))
DBI::dbDisconnect(connection)
write.csv(figures, quote = FALSE, na = "", row.names = FALSE)

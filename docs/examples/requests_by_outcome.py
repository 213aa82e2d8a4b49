"""Reads a dataset of Disclosure Desk with what Python brings: python3 requests_by_outcome.py dataset.sqlite [company] [territory]"""

import pathlib
import sqlite3
import sys

dataset, company, territory = (sys.argv[1:] + ["microsoft", "DE"][len(sys.argv) - 2 :])[:3]
query = pathlib.Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
address = pathlib.Path(dataset).resolve().as_uri() + "?mode=ro"
with sqlite3.connect(address, uri=True) as connection:
    print("period,outcome,low,high,blanks")
    for row in connection.execute(query, {"company": company, "territory": territory}):
        print(",".join("" if cell is None else str(cell) for cell in row))

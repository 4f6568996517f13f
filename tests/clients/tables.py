"""Reads a workbook and a CSV as other people's programs do and says as JSON what is in them.

python tables.py FILE.xlsx FILE.csv
"""

import csv
import json
import sys

from openpyxl import load_workbook


def sheet(of):
    rows = list(of.iter_rows())
    return {
        "name": of.title,
        "head": [cell.value for cell in rows[0]],
        "rows": len(rows) - 1,
        "formulas": [cell.coordinate for row in rows for cell in row if cell.data_type == "f"],
        "frozen": of.freeze_panes,
        "filter": of.auto_filter.ref,
    }


def main(workbook, text):
    with open(text, encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    book = load_workbook(workbook)
    print(json.dumps({"sheets": [sheet(one) for one in book.worksheets], "csv": rows}))


main(*sys.argv[1:])

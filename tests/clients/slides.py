"""Reads a presentation as other people's programs do and says as JSON what is in it.

python slides.py FILE.pptx: shapes with text, connectors with both ends, tables, notes, by slide.
Then it writes another text into the first shape, saves a copy beside the file and reads that again.
"""

import json
import sys

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn


def flat(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from flat(shape.shapes)


def glued(connector, end):
    found = connector._element.nvCxnSpPr.cNvCxnSpPr.find(qn(f"a:{end}"))
    return None if found is None else [int(found.get("id")), int(found.get("idx"))]


def sites(shape):
    return len(shape._element.findall(".//" + qn("a:cxn")))


def told(slide):
    shapes = list(flat(slide.shapes))
    texts = [shape for shape in shapes if shape.has_text_frame]
    return {
        "title": slide.shapes.title.text_frame.text if slide.shapes.title is not None else None,
        "shapes": [
            {"id": shape.shape_id, "name": shape.name, "text": shape.text_frame.text, "sites": sites(shape)}
            for shape in texts
        ],
        "groups": [shape.name for shape in shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP],
        "connectors": [
            {"from": glued(shape, "stCxn"), "to": glued(shape, "endCxn")}
            for shape in shapes
            if shape._element.tag == qn("p:cxnSp")
        ],
        "tables": [
            [[cell.text for cell in row.cells] for row in shape.table.rows] for shape in shapes if shape.has_table
        ],
        "notes": slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else "",
    }


def main(path):
    deck = Presentation(path)
    first = next(shape for shape in flat(deck.slides[0].shapes) if shape.has_text_frame and shape.text_frame.text)
    answer = {
        "width": deck.slide_width,
        "height": deck.slide_height,
        "modified": str(deck.core_properties.modified),
        "slides": [told(slide) for slide in deck.slides],
    }
    first.text_frame.text = "Edited by hand"
    deck.save(path + ".edited.pptx")
    again = Presentation(path + ".edited.pptx")
    answer["edited"] = any(
        shape.has_text_frame and shape.text_frame.text == "Edited by hand" for shape in flat(again.slides[0].shapes)
    )
    print(json.dumps(answer))


main(sys.argv[1])

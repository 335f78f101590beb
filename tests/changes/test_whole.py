"""All of the reference against itself under other white space: nothing has changed."""

from __future__ import annotations

from dataclasses import replace

from codegen.changes import changes
from codegen.diagnostics import Diagnostics
from codegen.ir.json_form import from_json, to_json
from codegen.link import link
from tests.collapsed import LINES
from tests.documents import corpus, read_all
from tests.reference import linked, read_whole, statements


@read_whole
def test_other_white_space_changes_nothing() -> None:
    spaced = LINES["spaces doubled"]
    documents = [
        replace(each, text=LINES["line ends of Windows"](spaced(each.text))) for each in corpus("rst")
    ]
    before = link(statements("rst"), (), Diagnostics())
    after = link(read_all(*documents)[0].statements, (), Diagnostics())
    assert changes(before, after) == ()


@read_whole
def test_its_ir_file_is_the_same_api() -> None:
    api = linked().api
    assert api is not None
    assert changes(api, from_json(to_json(api))) == ()
    assert changes(from_json(to_json(api)), api) == ()

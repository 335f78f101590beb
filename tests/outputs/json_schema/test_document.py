"""The schema as a whole: it is one, whatever the API is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from codegen.ir.model import Api
from codegen.ir.schema import Json
from codegen.output.difference import difference
from codegen.outputs.json_schema.document import FILE, schema, schema_files
from tests.emit.shop import shop
from tests.export.strategies import apis
from tests.factories.linked import api, managed
from tests.outputs.json_schema.checked import definition, objects, spec
from tests.reference import linked, read_whole

GOLDEN = Path(__file__).parent / "golden"


def test_the_file_is_its_golden(goldens_are_written: bool) -> None:
    ((path, text),) = schema_files(shop()).items()
    golden = GOLDEN / path
    if goldens_are_written:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, "utf-8")
    assert difference(path, golden.read_text("utf-8"), text) == ""
    assert path == "schema.json"


@pytest.mark.parametrize(
    "made", [api(), api(managed("shop.Cart")), shop()], ids=["nothing", "no data", "shop"]
)
def test_any_api_has_a_schema(made: Api) -> None:
    Draft202012Validator.check_schema(schema(made))


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(made=apis())
def test_every_api_has_a_schema_whose_references_lead_somewhere(made: Api) -> None:
    document = schema(made)
    Draft202012Validator.check_schema(document)
    assert references(document) <= {f"#/$defs/{name}" for name in document["$defs"]}


def references(document: Json) -> set[str]:
    """Whatever a schema refers to."""
    return {part["$ref"] for part in objects(document) if isinstance(part.get("$ref"), str)}


def test_the_file_is_the_schema_and_the_same_for_any_order() -> None:
    made = shop()
    files = schema_files(made)
    assert json.loads(files[FILE]) == schema(made)
    assert [*schema(made)["$defs"]] == sorted(schema(made)["$defs"])


def test_the_bindings_own_documents_have_a_schema() -> None:
    assert definition(spec(), "TaskInfo")["properties"]["state"]["$ref"] == "#/$defs/TaskInfoState"


@read_whole
def test_the_whole_reference_has_a_schema() -> None:
    found = linked().api
    assert found is not None
    document = schema(found)
    Draft202012Validator.check_schema(document)
    assert references(document) <= {f"#/$defs/{name}" for name in document["$defs"]}

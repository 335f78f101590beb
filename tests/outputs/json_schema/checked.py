"""What a schema says of data: where they are wrong."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, cast

from jsonschema import Draft202012Validator

from codegen.diagnostics import Diagnostics
from codegen.ir.model import Api
from codegen.ir.schema import Json
from codegen.outputs.json_schema.document import schema
from codegen.pipeline import run
from tests.documents import ROOT


@cache
def spec() -> Api:
    """The API of our documents in words, and the root of all data objects, without which none is closed."""
    diagnostics = Diagnostics()
    found = run(
        [str(ROOT / "spec" / name) for name in ("rst", "md", "flat", "imported/vmodl/DataObject.rst")],
        [str(ROOT / "spec" / "facts")],
        diagnostics,
    )
    assert found.api is not None, list(map(str, diagnostics))
    return found.api


@cache
def validator(api: Api) -> Draft202012Validator:
    """What checks data against the schema of an API."""
    return Draft202012Validator(schema(api))


def definition(api: Api, name: str) -> Json:
    """What the schema of an API says of one type."""
    found: Json = schema(api)["$defs"][name]
    return found


def objects(part: object) -> Iterator[Json]:
    """Every object within a schema, itself first."""
    if isinstance(part, dict):
        yield cast("Json", part)
        yield from objects([*cast("Json", part).values()])
    elif isinstance(part, list):
        for item in cast("list[object]", part):
            yield from objects(item)


def wrong(api: Api, plain: Json) -> list[str]:
    """The path of each error, and the keyword that it is against."""
    checks: Any = validator(api)  # Any: the stubs of its method leave the type of an argument open
    errors = checks.iter_errors(plain)
    return [" ".join([*map(str, error.absolute_path), str(error.validator)]) for error in errors]

"""The API of an IR file, as ``codegen ir`` writes it, in place of documents."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import cast

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.json_form import UnknownFormatError, from_document
from codegen.ir.model import Api
from codegen.ir.place import Place
from codegen.ir.schema import FORMAT, VERSION, Json
from codegen.ir.validate import first_fault
from codegen.link.prove import BrokenInvariantError, prove
from codegen.program import progress
from codegen.read.sources.found import seemly

STDIN = "-"
_LONGEST = 400


def load(path: str, diagnostics: Diagnostics) -> Api | None:
    """Read an IR file; None where it cannot be used, which is one error.

    Args:
        path: The file; ``-`` is standard input.
        diagnostics: Takes what is wrong.
    """
    place = Place("<stdin>" if path == STDIN else seemly(Path(path).as_posix()) if path else "--ir")
    try:
        text = _text(path)
        progress.stage("reading the IR")
        return _api(text)
    except OSError as error:
        _tell(place, f"cannot be read: {error.strerror or error}", "name a file that exists", diagnostics)
    except (ValueError, RecursionError, BrokenInvariantError) as error:
        hint = "write it with codegen ir, of this version of the program"
        _tell(place, f"cannot be read as an IR: {error}", hint, diagnostics)
    return None


def _text(path: str) -> str:
    if path == STDIN and sys.stdin is None:  # as Python has it where the descriptor is closed
        raise OSError("standard input is closed")
    if not path:
        raise OSError("the path is empty")
    data = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    return data.decode("utf-8-sig")


def _api(text: str) -> Api:
    document: object = json.loads(text)
    if not isinstance(document, dict) or "format" not in document:
        raise UnknownFormatError(f"it is not of the format {FORMAT}, version {VERSION}")
    fault = first_fault(cast(object, document))
    if fault is not None:
        raise UnknownFormatError(fault)
    api = from_document(cast(Json, document))
    prove(api)
    return api


def _tell(place: Place, message: str, hint: str, diagnostics: Diagnostics) -> None:
    words = seemly(message)
    words = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    diagnostics.report(codes.UNREADABLE, place, words, hint)

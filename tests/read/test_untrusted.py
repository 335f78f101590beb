"""Nothing in a document makes the program read a file, run a directive or expand text without end."""

from __future__ import annotations

import builtins
import io
import os
import socket

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.json_form import to_json
from codegen.link import link
from codegen.read.reader import read
from codegen.read.sources import Document
from tests.documents import case

RST = [
    ".. include:: {secret}",
    ".. literalinclude:: {secret}",
    ".. raw:: html\n   :file: {secret}",
    ".. csv-table::\n   :file: {secret}",
    ".. csv-table:: x\n   :url: http://127.0.0.1:9/x",
    ".. role:: raw-html(raw)\n   :format: html",
    ".. |bomb| replace:: x",
    ".. |a| include:: {secret}",
    ".. default-role:: raw",
    ".. figure:: {secret}",
    ".. class:: x",
    ".. date::",
    ":raw-html:`<script>`",
    ":include:`{secret}`",
    ":file: {secret}",
]
MARKDOWN = [
    "![x]({secret})",
    "{{% include {secret} %}}",
    "<!--#include file='{secret}'-->",
    "<iframe src='file://{secret}'></iframe>",
    "<object data='{secret}'>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file://{secret}'>]>&x;",
    "<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>&b;&b;",
    "[toc]: {secret}",
    ".. include:: {secret}",
]
SECRET = "4711-0815"


@pytest.mark.parametrize(
    ("ending", "text"), [*(("rst", text) for text in RST), *(("md", text) for text in MARKDOWN)]
)
@pytest.mark.parametrize("place", ["One thing in a cart.", "In cents."])
def test_no_file_is_read(
    ending: str, text: str, place: str, tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = os.path.join(tmp_path, "secret.txt")
    with open(secret, "w", encoding="utf-8") as file:
        file.write(SECRET)
    evil = text.format(secret=secret)
    if ending == "md" and place == "In cents.":
        evil = evil.replace("|", "")
    document = case("data_object", ending).replace(
        place, f"{place}\n\n{evil}\n\n" if ending == "rst" else evil
    )

    def refuse(*_: object, **__: object) -> object:
        raise AssertionError("a document made the program open something")

    diagnostics = Diagnostics()
    with monkeypatch.context() as patch:
        for module, name in ((builtins, "open"), (io, "open"), (os, "open"), (socket, "socket")):
            patch.setattr(module, name, refuse)
        reading = read([Document("document", document)], diagnostics)
        api = None if diagnostics.failed else link(reading.statements, (), diagnostics)
    assert api is not None or diagnostics.failed
    assert SECRET not in str(reading) + (to_json(api) if api else "")


def test_references_do_not_multiply() -> None:
    bomb = "".join(f".. |x{n}| replace:: |x{n + 1}| |x{n + 1}|\n\n" for n in range(40))
    reading = read(
        [Document("document", bomb + case("data_object").replace("In cents.", "|x0|"))], Diagnostics()
    )
    assert len(str(reading)) < 20_000

"""Whether an exported API reads back as it was: what a layout cannot carry is found by reading it.

No list of exceptions could be complete, since the rules of reading change; reading what was written is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from codegen.diagnostics import Diagnostics, codes, counted
from codegen.export import export
from codegen.export.differences import ApiDifference, differences
from codegen.export.layouts import BESIDE_FACTS, layout_of
from codegen.ir.capabilities import project
from codegen.ir.forms import FACTS_FILES, Form
from codegen.ir.json_form import from_json, to_json
from codegen.ir.model import Api
from codegen.ir.place import Place
from codegen.link import link
from codegen.program import progress
from codegen.read.facts import parse_facts
from codegen.read.reader import read
from codegen.read.sources import Document


def read_back(exported: Mapping[Form, Mapping[str, str]], diagnostics: Diagnostics) -> Api | None:
    """The API that exported documents and facts describe, None where they cannot be read."""
    documents = [
        Document(f"{layout_of(form).name}/{path}", text)
        for form, files in exported.items()
        if form is not FACTS_FILES
        for path, text in files.items()
    ]
    facts = [
        fact
        for path, text in exported.get(FACTS_FILES, {}).items()
        for fact in parse_facts(text, f"facts/{path}", diagnostics)
    ]
    reading = read(documents, diagnostics)
    if diagnostics.failed:
        return None
    api = link(reading.statements, tuple(facts), diagnostics)
    return None if diagnostics.failed else api


def check(
    api: Api,
    form: Form,
    files: Mapping[str, str],
    diagnostics: Diagnostics,
    beside: Collection[Form] = BESIDE_FACTS,
) -> None:
    """Report ``not-expressible`` for whatever exported files do not say as the API does.

    Args:
        api: What was exported.
        form: The form of the files; facts are read together with the documents that they go with.
        files: Text by path.
        beside: The forms of the documents that facts files stand beside.
        diagnostics: Gets a warning for each kind of fact that differs, an error where documents that were
            written cannot be read.
    """
    _tell_of_folded(form, files, diagnostics)
    exported = {form: files}
    if form is FACTS_FILES:
        exported |= {other: export(api, other) for other in beside}
    back = _back(exported, diagnostics)
    if back is None:
        return
    told = _tell(
        form, differences(as_stated(project(api, form)), as_stated(project(back, form))), diagnostics
    )
    shaped = [each.where for each in _other_shape(api, back) if (each.where, each.fact) not in told]
    if shaped:
        message = f"the {form} layout loses paragraphs, bullets or dashes in {counted(shaped)}"
        diagnostics.report(codes.NOT_EXPRESSIBLE, Place(layout_of(form).name), message, _NO_LAYOUT)


def _tell_of_folded(form: Form, files: Iterable[str], diagnostics: Diagnostics) -> None:
    """Report files whose paths differ by case only: layouts call documents as their types are called."""
    for _, paths in groupby(sorted(files, key=lambda path: (path.lower(), path)), key=str.lower):
        same = list(paths)
        if len(same) > 1:
            diagnostics.report(
                codes.NOT_EXPRESSIBLE,
                Place(layout_of(form).name),
                f"{' and '.join(same)} are one file where a file system folds case, as on macOS and Windows",
                "write them where case counts",
            )


def check_together(
    api: Api, form: Form, documents: Mapping[str, str], facts: Mapping[str, str], diagnostics: Diagnostics
) -> None:
    """The same of documents of one form and the facts files beside them, which are to say all there is."""
    back = _back({form: documents, FACTS_FILES: facts}, diagnostics)
    if back is not None:
        _tell(form, differences(as_stated(api), as_stated(back)), diagnostics)


def _back(exported: Mapping[Form, Mapping[str, str]], diagnostics: Diagnostics) -> Api | None:
    own = Diagnostics()
    with progress.part("reading back"):
        back = read_back(exported, own)
    if back is None:
        for wrong in own:
            diagnostics.report(codes.NOT_READABLE, wrong.place, wrong.message, _NO_LAYOUT)
    return back


def _tell(form: Form, found: Iterable[ApiDifference], diagnostics: Diagnostics) -> set[tuple[str, str]]:
    """Report what is lost or invented; gives what each is about, and which fact."""
    by_fact = sorted(found, key=lambda each: (each.fact, each.was is None, each.where))
    for (fact, invented), group in groupby(by_fact, key=lambda each: (each.fact, each.was is None)):
        _report(form, fact, invented, list(group), diagnostics)
    return {(each.where, each.fact) for each in by_fact}


def _other_shape(api: Api, back: Api) -> Iterator[ApiDifference]:
    """Descriptions that read back with other paragraphs, lists or signs, which no table promises to keep.

    Those that a form has no place for are empty, and no text that lost anything.
    """
    for each in differences(as_stated(api), as_stated(back)):
        if each.fact.endswith("description") and each.was and each.now:
            yield each


def as_stated(api: Api) -> Api:
    """The API as its JSON has it, where neighbouring words are one."""
    return from_json(to_json(api))


_NO_LAYOUT = "the layout has no way to state it; the IR and the other forms have it"


def _report(
    form: Form, fact: str, invented: bool, found: Sequence[ApiDifference], diagnostics: Diagnostics
) -> None:
    names = counted(each.where or "the API" for each in found)
    if invented:
        message = f"the {form} layout has to state the {fact} of {names}, which the API leaves open"
    else:
        message = f"the {form} layout cannot state the {fact} of {names} as it is"
    diagnostics.report(codes.NOT_EXPRESSIBLE, Place(layout_of(form).name), message, _NO_LAYOUT)

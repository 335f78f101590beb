"""A run after an edit reads, links and makes what the edit reaches, and finds what one over everything finds.

Every run here makes everything anew as well, and fails if that is not the same to the last word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.cache import runs
from codegen.program import cache_home
from tests.incremental.project import EditedProject, watched

SOME = (
    "vim.Task",
    "vim.Description",
    "vim.ElementDescription",
    "vim.HistoryCollector",
    "vim.fault",
    "vmodl.MethodFault",
    "vim.version",
)
TASK_INFO = "rst/vim/TaskInfo.rst"
IN_WORDS = ("md/vim.TaskInfo.md", "Everything that is known", "Nearly everything that is known")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EditedProject]:
    """A project of which a run is known; each test leaves its documents as they were."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(cache_home.VARIABLE, str(home / "cache"))
        patch.delenv(runs.OFF_EVERYWHERE, raising=False)
        (home / "project").mkdir()
        project = EditedProject(home / "project", SOME)
        with watched(project):
            done = project.run()
            assert done.exit_code == 0, done.output
            yield project


@pytest.fixture(autouse=True)
def as_before(project: EditedProject) -> Iterator[None]:
    """Put back what a test has changed, and look whether that is told from what was there."""
    before = {path: path.read_bytes() for path in _inputs(project)}
    yield
    for path in _inputs(project):
        if path not in before:
            path.unlink()
    for path, content in before.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
    project.run("--force")
    project.edits.clear()
    project.refusals.clear()


def _inputs(project: EditedProject) -> list[Path]:
    return [*project.documents(), *(project.folder / "facts").iterdir(), project.folder / "pyproject.toml"]


def edit(project: EditedProject, name: str, old: str, new: str) -> None:
    path = project.folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def edit_all(project: EditedProject, name: str, old: str, new: str) -> None:
    path = project.folder / name
    path.write_text(re.sub(rf"\b{re.escape(old)}\b", new, path.read_text("utf-8")), "utf-8")


def changed(output: str) -> list[str]:
    return re.findall(r"^ +changed +out/vsphere/(\S+)$", output, re.MULTILINE)


def test_words_change_one_module(project: EditedProject) -> None:
    edit(project, *IN_WORDS)
    done = project.run()
    (found,) = project.edits
    assert [*map(str, found.changed)] == ["vim.TaskInfo"]
    assert [*found.files] == ["vim/_task_info.py"]
    assert changed(done.stderr) == ["_manifest.json", "vim/_task_info.py"]
    assert "the API changes: 1 of documentation" in done.stderr


def test_where_nothing_changes_but_a_place_files_stay(project: EditedProject) -> None:
    edit(project, "rst/vim/TaskReasonUser.rst", "\nAttributes:", "\n\nAttributes:")
    assert "up to date" in project.run().stderr
    (found,) = project.edits
    assert [*map(str, found.changed)] == ["vim.TaskReasonUser"]


def test_what_a_member_is_changes_its_type_and_what_extends_it(project: EditedProject) -> None:
    edit(project, "rst/vim/Description.rst", "label (`str`_)", "label (`str`_, optional)")
    edit(project, "md/vim.Description.md", "| label | string | None |", "| label | string | true |")
    done = project.run()
    (found,) = project.edits
    assert [*map(str, found.changed)] == ["vim.Description"]
    assert {*found.files} == {"vim/_description.py", "vim/_element_description.py"}
    assert changed(done.stderr)[1:] == ["vim/_description.py"]
    assert "vim.Description.label" in done.stderr


def test_what_no_document_describes_is_first_referred_to_elsewhere(project: EditedProject) -> None:
    edit(project, TASK_INFO, "\nAttributes:", "\n\nAttributes:")
    project.run()
    (found,) = project.edits
    assert [*map(str, found.changed)] == ["vim.TaskInfo"]
    told = project.run("--diagnostics", "json").stderr
    assert "undocumented-types" in told


def files_of(project: EditedProject) -> list[str]:
    """The files that the one run since the last look has made by its edit alone."""
    (found,) = project.edits
    return sorted(found.files)


def test_a_member_gets_another_name(project: EditedProject) -> None:
    for name in (TASK_INFO, "md/vim.TaskInfo.md"):
        edit_all(project, name, "queueTime", "lineTime")
    done = project.run()
    assert files_of(project) == ["vim/_task_info.py"]
    assert "vim.TaskInfo.queueTime" in done.stderr
    project.edits.clear()
    for name in (TASK_INFO, "md/vim.TaskInfo.md"):
        edit_all(project, name, "lineTime", "queueTime")
    project.run()
    assert files_of(project) == ["vim/_task_info.py"]


def test_a_member_comes_that_others_inherit(project: EditedProject) -> None:
    edit(
        project,
        "rst/vim/Description.rst",
        "    label (",
        "    tone (`str`_, optional):\n\n       A tone.\n    label (",
    )
    edit(
        project, "md/vim.Description.md", "| label |", "| tone | string | true | None | A tone. |\n| label |"
    )
    done = project.run()
    assert files_of(project) == ["vim/_description.py", "vim/_element_description.py"]
    assert "vim.Description.tone" in done.stderr


def test_a_member_goes_to_which_others_link(project: EditedProject) -> None:
    """Links to a member that has gone lead to its type, or to another member whose name begins so."""
    for name in (TASK_INFO, "md/vim.TaskInfo.md"):
        edit_all(project, name, "cancelable", "cancelability")
    project.run()
    (found,) = project.edits
    assert "vim.Task" in map(str, found.changed)
    assert files_of(project) == ["vim/_task.py", "vim/_task_info.py"]


def test_a_method_gets_another_name(project: EditedProject) -> None:
    for name in ("rst/vim/Task.rst", "md/vim.Task.md"):
        edit_all(project, name, "CancelTask", "RevokeTask")
    project.run()
    assert {"_methods.py", "vim/_task.py"} <= {*files_of(project)}


def test_a_value_of_an_enum_comes(project: EditedProject) -> None:
    edit(project, "rst/vim/TaskInfo/State.rst", "queued", "waiting")
    edit_all(project, "md/enums.md", "queued", "waiting")
    project.run()
    assert project.refusals == []


def test_a_version_of_a_member_is_stated_otherwise(project: EditedProject) -> None:
    for name in ("rst/vim/Task.rst", "md/vim.Task.md"):
        edit_all(project, name, "vSphere API 4.0", "vSphere API 4.1")
    edit_all(project, "rst/vim/Task.rst", "vimversionversion5", "vimversionversion6")
    project.run()
    assert project.refusals == []


def entry(name: str, values: str, member: str = "") -> str:
    member = f"member = '{member}'\n" if member else ""
    return f"[[fact]]\ntype = '{name}'\n{member}set = {{ {values} }}\nreason = 'a test'\n"


QUEUED = entry("vim.TaskInfo", "optional = true", "queueTime")


def test_facts_correct_a_member(project: EditedProject) -> None:
    ours = project.folder / "facts" / "ours.toml"
    for text, files in (
        (QUEUED, ["vim/_task_info.py"]),
        (f"# It stands in another line.\n{QUEUED}", []),
        (f"{QUEUED}\n{entry('vim.TaskReasonUser', 'privilege = 1', 'userName')}", None),
        (entry("vim.Task", "privilege = 'System.Stop'", "CancelTask"), ["vim/_task.py", "vim/_task_info.py"]),
        ("", ["vim/_task.py"]),
    ):
        ours.write_text(text, "utf-8")
        project.run()
        assert files is None or files_of(project) == files
        assert len(project.refusals) == (files is None)
        project.edits.clear()
        project.refusals.clear()


def test_facts_about_what_no_document_describes_may_stand_elsewhere(project: EditedProject) -> None:
    ours = project.folder / "facts" / "ours.toml"
    text = f"scope = 'reference'\n\n{entry('vim.Nothing', 'deprecated = true')}"
    ours.write_text(text, "utf-8")
    project.run()
    assert len(project.refusals) == 1
    ours.write_text(text.replace("\n\n", "\n\n\n"), "utf-8")
    project.run()
    assert files_of(project) == []


def test_files_of_facts_come_and_go(project: EditedProject) -> None:
    folder = project.folder / "facts"
    (folder / "more.toml").write_text(QUEUED, "utf-8")
    edit(project, *IN_WORDS)
    assert "matches nothing" not in project.run().stderr
    assert files_of(project) == ["vim/_task_info.py"]
    project.edits.clear()
    (folder / "more.toml").rename(folder / "other.toml")
    project.run()
    assert files_of(project) == []


def test_one_edit_after_another(project: EditedProject) -> None:
    for number in range(3):
        for name in ("TaskInfo", "TaskReason"):
            edit(project, f"md/vim.{name}.md", "\n\n\n", f"\n\n\nEdit {number}. ")
        project.run()
    assert [len(found.changed) for found in project.edits] == [2, 2, 2]


def test_a_link_that_leads_nowhere_is_told(project: EditedProject) -> None:
    edit(project, "md/vim.TaskInfo.md", "\n\n\n", '\n\n\nSee <a href="vim.Nowhere.md">none</a>. ')
    told = project.run().stderr
    assert "vim.Nowhere" in told
    assert len(project.edits) == 1
    assert "vim.Nowhere" in project.run().stderr


def removed(project: EditedProject) -> None:
    (project.folder / TASK_INFO).unlink()


def added(project: EditedProject) -> None:
    text = (project.folder / TASK_INFO).read_text("utf-8").replace("TaskInfo", "TaskPart")
    (project.folder / "rst" / "vim" / "TaskPart.rst").write_text(text, "utf-8")


def renamed(project: EditedProject) -> None:
    for name in ("rst/vim/TaskReasonUser.rst", "md/vim.TaskReasonUser.md"):
        edit_all(project, name, "vim.TaskReasonUser", "vim.TaskReasonHuman")


def extending_nothing(project: EditedProject) -> None:
    edit(project, "rst/vim/TaskReasonUser.rst", ":extends: vim.TaskReason_\n", "")
    text = (project.folder / "md/vim.TaskReasonUser.md").read_text("utf-8")
    (line,) = re.findall(r"^inherits from .*\n", text, re.MULTILINE)
    edit(project, "md/vim.TaskReasonUser.md", line, "")


def corrected(project: EditedProject) -> None:
    text = entry("vim.TaskInfo", "deprecated = true")
    (project.folder / "facts" / "ours.toml").write_text(text, "utf-8")


def deriving(project: EditedProject) -> None:
    text = "origin = 'a test'\nderive = ['wire_name']\n"
    (project.folder / "facts" / "ours.toml").write_text(text, "utf-8")


def correcting_nothing(project: EditedProject) -> None:
    text = entry("vim.Nothing", "deprecated = true")
    (project.folder / "facts" / "ours.toml").write_text(text, "utf-8")


def set_otherwise(project: EditedProject) -> None:
    edit(project, "pyproject.toml", "sources", "exclude = ['vim.TaskInfo.md']\nsources")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (added, "come or gone"),
        (removed, "come or gone"),
        (renamed, "no longer"),
        (extending_nothing, "of a type"),
        (corrected, "of a type"),
        (deriving, "all types"),
        (correcting_nothing, "no document describes"),
        (set_otherwise, "settings"),
    ],
)
def test_what_reaches_further_is_left_to_a_run_over_everything(
    project: EditedProject, change: Callable[[EditedProject], None], why: str
) -> None:
    change(project)
    project.run()
    assert project.edits == []
    assert why in project.refusals[0]


def test_a_file_that_was_changed_by_hand_is_refused_as_ever(project: EditedProject) -> None:
    module = project.folder / "out" / "vsphere" / "vim" / "_task_info.py"
    module.write_text(module.read_text("utf-8") + "# mine\n", "utf-8")
    edit(project, *IN_WORDS)
    assert "changed by hand" in project.run().stderr


def test_a_check_and_a_dry_run_write_nothing(project: EditedProject) -> None:
    edit(project, *IN_WORDS)
    assert "+" in project.run("--check").stdout
    assert "_task_info.py" in project.run("--dry-run").stdout
    assert len(project.edits) == 2
    assert changed(project.run().stderr) != []


def rename(documents: list[Path], line: str, seed: int) -> None:
    """Give what a name on a line stands for another name, in all documents, of another beginning or end."""
    names = re.findall(r"\b[a-zA-Z]{4,}\b", line)
    if names:
        old = names[seed % len(names)]
        new = f"{old}ly" if seed % 2 else f"un{old}"
        for path in documents:
            text = path.read_text("utf-8")
            path.write_text(re.sub(rf"\b{old}\b", new, text), "utf-8")


FACTS = (
    QUEUED,
    f"# It stands in another line.\n{QUEUED}",
    QUEUED + entry("vim.Task", "privilege = 'System.Stop'", "CancelTask"),
    entry("vim.Description", "wire_name = 'TheDescription'"),
    entry("vim.TaskReasonUser", "since = 'vim.version.version9'"),
)

WORDS = ("", "  ", "really", "`x`", "**so**", "optional", "`int`_", "vim.Task", "|", "#")

line_edits = st.tuples(
    st.integers(0, 10_000),
    st.integers(0, 10_000),
    st.sampled_from(["add", "drop", "twice", "swap", "name", "name", "facts", *WORDS]),
)


def edit_line(project: EditedProject, document: int, line: int, how: str) -> None:
    documents = project.documents()
    path = documents[document % len(documents)]
    lines = path.read_text("utf-8").split("\n")
    at = line % len(lines)
    if how == "drop":
        del lines[at]
    elif how == "twice":
        lines.insert(at, lines[at])
    elif how == "swap":
        lines[at - 1], lines[at] = lines[at], lines[at - 1]
    elif how == "add":
        lines.insert(at, "")
    elif how == "facts":
        (project.folder / "facts" / "ours.toml").write_text(FACTS[line % len(FACTS)], "utf-8")
        return
    elif how == "name":
        rename(documents, lines[at], line)
        return
    else:
        words = lines[at].split(" ")
        words.insert(line % (len(words) + 1), how)
        lines[at] = " ".join(words)
    path.write_text("\n".join(lines), "utf-8")


@given(st.lists(line_edits, min_size=1, max_size=2))
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_line_is_edited(project: EditedProject, edits: list[tuple[int, int, str]]) -> None:
    for each in edits:
        edit_line(project, *each)
    project.run("--force")


@pytest.mark.whole
@given(st.lists(line_edits, min_size=1, max_size=3))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_lines_are_edited(project: EditedProject, edits: list[tuple[int, int, str]]) -> None:
    for each in edits:
        edit_line(project, *each)
    project.run("--force")

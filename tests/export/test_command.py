"""``codegen export`` as a user meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.output.manifest import hash_of
from tests.test_cli import LAMP, codegen


@pytest.fixture
def lamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one document, away from any configuration."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "docs" / "lamp.rst"
    path.parent.mkdir()
    path.write_text(LAMP, "utf-8")
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_the_layouts(lamp: Path) -> None:
    found: dict[str, list[str]] = {}
    for form in ("rst", "md", "flat"):
        assert codegen("export", "--format", form, "-o", f"out/{form}", "docs").exit_code == 0
        found[form] = names(Path("out", form))
    assert found == {
        "rst": ["README.rst", "_manifest.json", "shop/Lamp.rst", "vim/version.rst"],
        "md": ["INDEX.md", "README.md", "_manifest.json", "shop.Lamp.md", "vim.version.md"],
        "flat": ["_manifest.json", "shop.Lamp.rst", "vim.version.rst"],
    }


def test_a_document_of_the_layout_comes_back_as_it_was(lamp: Path) -> None:
    assert codegen("export", "--format", "rst", "-o", "once", "docs").exit_code == 0
    assert codegen("export", "--format", "rst", "-o", "twice", "once").exit_code == 0
    for name in names(Path("once")):
        assert Path("once", name).read_bytes() == Path("twice", name).read_bytes(), name


def test_the_folder_is_named_as_in_other_commands(lamp: Path) -> None:
    for option in ("-o", "--output"):
        assert codegen("export", "--format", "rst", "docs", option, option.strip("-")).exit_code == 0
    assert names(Path("o")) == names(Path("output"))
    unnamed = codegen("export", "--format", "rst", "docs")
    assert (unnamed.exit_code, "Missing option '-o' / '--output'" in unnamed.stderr) == (2, True)
    assert codegen("export", "--format", "rst", "docs", "-o", "").exit_code == 2


def test_check_tells_drift_and_how_to_repair_it(lamp: Path) -> None:
    call = ["export", "--format", "rst", "-o", "out", "docs"]
    assert codegen(*call, "--check").exit_code == 1
    assert not Path("out").exists()
    assert codegen(*call).exit_code == 0
    written = Path("out/shop/Lamp.rst")
    written.write_bytes(written.read_bytes().replace(b"\n", b"\r\n"))
    same = codegen(*call, "--check")
    assert (same.exit_code, same.stdout) == (0, "")
    lamp.write_text(LAMP.replace("Whether it shines", "Whether it glows"), "utf-8")
    drifted = codegen(*call, "--check")
    assert drifted.exit_code == 1
    assert any(line.startswith("-") and "shines" in line for line in drifted.stdout.splitlines())
    assert any(line.startswith("+") and "glows" in line for line in drifted.stdout.splitlines())
    told = "out is out of date; repair it with: codegen export --format rst -o out docs"
    assert drifted.stderr.splitlines()[-1] == told
    assert b"shines" in written.read_bytes()


def test_an_ir_file_is_a_source(lamp: Path) -> None:
    assert codegen("ir", "docs", "-o", "api.json").exit_code == 0
    assert codegen("export", "--format", "flat", "-o", "out", "--ir", "api.json").exit_code == 0
    assert codegen("export", "--format", "flat", "-o", "again", "docs").exit_code == 0
    assert Path("out/shop.Lamp.rst").read_text("utf-8") == Path("again/shop.Lamp.rst").read_text("utf-8")
    assert codegen("export", "--format", "flat", "-o", "out", "docs", "--ir", "api.json").exit_code == 2
    for text in ("{}", "[" * 100_000):
        Path("api.json").write_text(text, "utf-8")
        broken = codegen("export", "--format", "flat", "-o", "out", "--ir", "api.json")
        assert (broken.exit_code, broken.stderr.count("[unreadable]")) == (2, 1)
    unnamed = codegen("export", "--format", "flat", "-o", "out", "--ir", "")
    assert (unnamed.exit_code, "[unreadable]" in unnamed.stderr) == (2, True)


def test_what_a_layout_has_to_invent_is_told(lamp: Path) -> None:
    result = codegen("export", "--format", "md", "-o", "out", "docs", "--diagnostics", "json", "--strict")
    assert result.exit_code == 1
    found = json.loads(result.stderr[: result.stderr.rindex("wrote")])
    messages = [each["message"] for each in found if each["code"] == "not-expressible"]
    assert any("method deprecated of shop.Lamp.Switch" in message for message in messages)


def test_documents_that_would_be_one_where_case_folds_are_told(lamp: Path) -> None:
    Path("docs/other.rst").write_text(LAMP.replace("shop.Lamp\n", "shop.LAMP\n"), "utf-8")
    result = codegen("export", "--format", "rst", "-o", "out", "docs")
    assert result.exit_code == 0
    assert "shop/LAMP.rst and shop/Lamp.rst are one file where a file system folds case" in result.stderr


def test_what_nobody_generated_is_not_touched(lamp: Path) -> None:
    mine = Path("out/mine.txt")
    mine.parent.mkdir()
    mine.write_text("mine", "utf-8")
    refused = codegen("export", "--format", "rst", "-o", "out", "docs")
    assert (refused.exit_code, "[unwritable]" in refused.stderr) == (2, True)
    assert names(mine.parent) == ["mine.txt"]
    mine.unlink()
    assert codegen("export", "--format", "rst", "-o", "out", "docs").exit_code == 0
    mine.write_text("mine", "utf-8")
    assert codegen("export", "--format", "flat", "-o", "out", "docs").exit_code == 0
    assert names(mine.parent) == ["_manifest.json", "mine.txt", "shop.Lamp.rst", "vim.version.rst"]


def test_a_package_is_no_place_for_documents(lamp: Path) -> None:
    assert codegen("generate", "docs", "-o", "out").exit_code == 0
    assert codegen("export", "--format", "rst", "-o", "out/vsphere", "docs").exit_code == 2
    assert Path("out/vsphere/__init__.py").exists()


def test_facts_hold_what_documents_cannot_state(lamp: Path) -> None:
    facts = Path("facts.toml")
    facts.write_text(
        'origin = "a test"\n'
        '[[fact]]\ntype = "shop.Lamp"\nset = { wire_name = "Lamp" }\n'
        '[[fact]]\ntype = "shop.Lamp"\nmember = "Switch"\nparameter = "on"\nset = { array = true }\n',
        "utf-8",
    )
    assert codegen("export", "--format", "facts", "-o", "out", "docs", "--facts", "facts.toml").exit_code == 0
    assert names(Path("out")) == ["_manifest.json", "arrays.toml", "complete.toml", "wire_names.toml"]
    assert (
        Path("out/arrays.toml")
        .read_text("utf-8")
        .endswith(
            '[[fact]]\ntype = "shop.Lamp"\nmember = "Switch"\nparameter = "on"\nset = { array = true }\n'
        )
    )
    again = codegen("export", "--format", "facts", "-o", "again", "docs", "--facts", "out")
    assert again.exit_code == 0
    complete = Path("out/complete.toml").read_text("utf-8")
    assert 'otherwise = ["parameter.array"]' in complete
    assert '[covers]\n"shop.Lamp" = ["Switch(on)"]\n' in complete
    assert Path("again/arrays.toml").read_bytes() == Path("out/arrays.toml").read_bytes()


def test_a_manifest_in_conflict_is_told_of_and_made_anew(lamp: Path) -> None:
    call = ["export", "--format", "rst", "-o", "out", "docs"]
    assert codegen(*call).exit_code == 0
    manifest = Path("out/_manifest.json")
    whole = manifest.read_text("utf-8")
    entry = next(line for line in whole.splitlines() if "Lamp" in line)
    other = f'    "shop/Lantern.rst": "{hash_of("of the other side")}",'
    manifest.write_text(
        whole.replace(entry, f"<<<<<<< ours\n{entry}\n=======\n{other}\n>>>>>>> theirs"), "utf-8"
    )
    Path("out/shop/Lantern.rst").write_text("of the other side", "utf-8")
    result = codegen(*call)
    assert result.exit_code == 0
    assert "out/_manifest.json: a merge left it in conflict" in result.stderr
    assert manifest.read_text("utf-8") == whole
    assert not Path("out/shop/Lantern.rst").exists()


def test_facts_are_what_the_documents_beside_them_leave_out(lamp: Path) -> None:
    def written(*options: str) -> set[str]:
        done = codegen("export", "--format", "facts", *options, "-o", "out", "docs")
        assert done.exit_code == 0, done.stderr
        return {*names(Path("out"))} - {"_manifest.json"}

    mood = "shop.Mood\n=========\n  :type: `shop.Mood`_\n\n  :name: sad\n\nvalues:\n--------\n\n"
    (lamp.parent / "mood.rst").write_text(f"{mood}merry\n   Not sad.\n\nsad\n   Not merry.\n", "utf-8")
    Path("facts.toml").write_text(
        'reason = "seen"\n[[fact]]\ntype = "shop.Mood"\n'
        'set = { order = ["sad", "merry"], wire_name = "Mood" }\n'
    )
    facts = ("--facts", "facts.toml")
    assert written(*facts, "--documents", "rst") - written(*facts) == {"orders.toml", "wire_names.toml"}
    written(*facts, "--documents", "rst")
    assert 'set = { order = ["sad", "merry"] }' in Path("out/orders.toml").read_text("utf-8")
    refused = codegen("export", "--format", "md", "--documents", "rst", "-o", "out", "docs")
    assert (refused.exit_code, "--documents goes with --format facts" in refused.stderr) == (2, True)

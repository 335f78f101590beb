"""What help and messages say of commands and options is so."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from codegen.cli import main
from codegen.diagnostics import formats
from tests.documents import ROOT

COMMANDS = sorted(main.commands)
READING = [name for name in COMMANDS if name not in ("cache", "completion", "import")]
PAGES = ["README.md", *sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/*.md"))]
# Words of others: what git is told, and what the parser of RST is.
ELSEWHERE = ("read/sources/git", "runtime/daily/program.py", "runtime/simulator/command.py")
"""Texts about other programs, among them those of the bindings."""
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*[a-z]")


def shown(command: str) -> str:
    return CliRunner().invoke(main, [command, "--help"] if command else ["--help"], terminal_width=200).output


def examples(text: str) -> list[list[str]]:
    """The calls of the program that stand on lines of their own, without what is said of them."""
    text = text.replace("\\\n", " ")
    lines = re.findall(r"^ +codegen ([a-z]+ .*)$", text, re.MULTILINE)
    words = [shlex.split(re.split(r"\s{2,}(?![-'\w]*--)", line)[0], comments=True) for line in lines]
    return [list(takewhile(lambda word: word not in (">", "|"), call)) for call in words]


def options(command: str) -> set[str]:
    return {
        name
        for parameter in main.commands[command].params
        if isinstance(parameter, click.Option)
        for name in (*parameter.opts, *parameter.secondary_opts)
    } | {"--help", "-h"}


EVERY_OPTION = {name for command in COMMANDS for name in options(command)}


def parse(call: list[str]) -> None:
    """Let the parser of a command read its arguments; nothing is run."""
    command = main.commands[call[0]]
    try:
        command.make_context(call[0], call[1:], parent=click.Context(main))
    except click.UsageError as error:
        pytest.fail(f"codegen {shlex.join(call)}: {error.format_message()}")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples_and_says_how_the_command_ends(command: str) -> None:
    text = shown(command)
    calls = [call for call in examples(text) if call[0] == command]
    assert len(calls) > 1
    for call in calls:
        parse(call)
    ending = " ".join(text.partition("Exit status:")[2].split())
    statuses = {"cache": r"\b0 .*\b2 ", "completion": r"\b0 .*\b2 ", "watch": r"\b2 .*\b130 "}
    assert re.search(statuses.get(command, r"\b0 .*\b1 .*\b2 "), ending), ending


def test_the_examples_of_the_program_can_be_parsed() -> None:
    calls = examples(shown(""))
    assert len(calls) > 4
    for call in calls:
        parse(call)


@pytest.mark.parametrize("page", PAGES)
def test_the_calls_of_a_page_can_be_parsed(page: str) -> None:
    for call in examples((ROOT / page).read_text("utf-8")):
        # What may be left out, or stands for something: SOURCE…, rst|md.
        parse([word.partition("|")[0] for word in call if not word.startswith("[")])


def strings() -> Iterator[tuple[str, str]]:
    """Every text of the program, with the module that it is in; texts about the program are none."""
    for path in sorted((ROOT / "codegen").rglob("*.py")):
        module = path.relative_to(ROOT / "codegen").as_posix()
        if module.startswith(ELSEWHERE):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield module, node.value


def test_every_option_and_command_that_a_text_names_is_there() -> None:
    named = [(module, option) for module, text in strings() for option in OPTION.findall(text)]
    assert len(named) > 20
    assert {each for each in named if each[1] not in EVERY_OPTION | {"--version"}} == set()
    told = re.compile(r"\bcodegen ((?!COMMAND)[a-z]+)(?=[ ,;:.)`']|$)")
    commands = [(module, word) for module, text in strings() for word in told.findall(text)]
    assert len(commands) > 10
    assert {each for each in commands if each[1] not in main.commands} == set()


# Those left out are about other programs, too.
@pytest.mark.parametrize("page", sorted({*PAGES} - {"docs/testing.md", "docs/daily.md", "docs/simulator.md"}))
def test_every_option_that_a_page_names_is_there(page: str) -> None:
    assert {*OPTION.findall((ROOT / page).read_text("utf-8"))} - EVERY_OPTION == set()


@pytest.mark.parametrize("command", READING)
def test_the_option_that_a_report_names_is_one_of_the_command_that_reports(command: str) -> None:
    option = "--format" if command == "lint" else "--diagnostics"
    (found,) = (each for each in main.commands[command].params if option in each.opts[:1])
    assert isinstance(found.type, click.Choice)
    assert found.type.choices == formats.EVERY


@pytest.mark.parametrize("command", READING)
def test_one_name_for_one_option(command: str) -> None:
    """Where commands name an output, sources or facts, they do so with the same option of the same form."""
    outputs = [
        each for each in main.commands[command].params if "output" in each.opts or each.name == "output"
    ]
    assert [each.opts for each in outputs] in ([], [["-o", "--output"]])
    arguments = [each.name for each in main.commands[command].params if isinstance(each, click.Argument)]
    own = {
        "show": ["name", "sources"],
        "explain": ["name", "sources"],
        "search": ["word", "sources"],
        "diff": ["old", "new"],
    }
    assert arguments == own.get(command, ["sources"])
    assert {"--include", "--exclude", "--facts", "--keep-going", "--accepted"} <= options(command)
    assert ("--ir" in options(command)) == (command != "diff")  # whose sources may be IR files


def test_what_an_ir_file_takes_the_place_of_is_refused_beside_it(tmp_path: Path) -> None:
    for beside in (["docs"], ["--facts", "x"], ["--include", "x"], ["--keep-going"]):
        done = CliRunner().invoke(main, ["ir", "--ir", "api.json", *beside])
        assert (done.exit_code, "--ir takes the place of" in done.stderr) == (2, True), beside

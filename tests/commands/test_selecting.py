"""``--select`` and ``codegen explain``: which part of an API commands make something of, and why."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from codegen.cli import main
from codegen.ir.json_form import from_json, to_json
from tests.select.shop import SHOP

CART = {"shop.Cart", "shop.Cart.Way", "shop.Cart.Note", "shop.Entity", "vmodl.ManagedObject"}


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the API of the shop in a file, where commands run."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.json").write_text(to_json(SHOP), "utf-8")
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--ir", "api.json"])


def types(text: str) -> set[str]:
    return {str(each.name) for each in from_json(text).types}


def test_the_ir_has_what_is_selected(shop: Path) -> None:
    done = run("ir", "--select", "shop.Cart", "--follow", "bases")
    assert (done.exit_code, types(done.stdout)) == (0, CART)
    assert done.stderr == "selected 5 of 23 types, with what they need; 9 more are known by name only\n"


def test_patterns_names_and_names_on_the_wire_go_together(shop: Path) -> None:
    done = run("ir", "--select", "shop.fault.No*", "--select", "Receipt", "--select", "shop.Alone")
    expected = {"shop.fault.NoMoney", "shop.fault.NoCoins", "shop.fault.ShopFault", "shop.Receipt"}
    assert types(done.stdout) == expected | {"shop.Alone"}


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("shop.Crat", "did you mean shop.Cart?"),
        ("shop.cart", "did you mean shop.Cart?"),
        ("shop.Cart.lines", "it is a member; select shop.Cart"),
        ("shop.fault", "it is a namespace: 'shop.fault.*' selects what is in it"),
        ("shop.fualt.*", "did you mean 'shop.fault.*'?"),
        ("shop.Cort*", "did you mean shop.Cart?"),
        ("shop.Ghost", "types refer to it, but no document describes it"),
        ("Entirely.Different", "correct it; codegen search finds names"),
        ("", "correct it; codegen search finds names"),
    ],
)
def test_what_means_no_type_is_an_error_with_near_names(wrong: str, hint: str, shop: Path) -> None:
    done = run("generate", "--select", wrong, "--select", "shop.Cart")
    expected = f"--select: error: {wrong!r} means no type [nothing-selected]\n    {hint}\n"
    assert (done.exit_code, done.stderr) == (2, f"{expected}1 error\nnothing was written\n")
    assert not (shop / "generated").exists()


def test_settings_select_and_options_go_before_them(shop: Path) -> None:
    settings = shop / "pyproject.toml"
    settings.write_text(
        '[tool.codegen]\nselect = ["shop.Alone", "shop.Cart.No*"]\nfollow = "bases"\n', "utf-8"
    )
    assert types(run("ir").stdout) == {"shop.Alone", "shop.Cart.Note"}
    assert "shop.Line" not in types(run("ir", "--select", "shop.Cart").stdout)
    assert types(run("ir", "--follow", "everything").stdout) == {"shop.Alone", "shop.Cart.Note", "shop.Till"}
    assert types(run("ir", "--select", "*").stdout) == {str(each.name) for each in SHOP.types}


def test_a_wrong_name_of_the_settings_is_told_with_its_line(shop: Path) -> None:
    (shop / "pyproject.toml").write_text('[tool.codegen]\n\nselect = ["shop.Non*"]\n', "utf-8")
    assert "pyproject.toml:3: error: 'shop.Non*' means no type [nothing-selected]" in run("ir").stderr


def test_following_nothing_is_refused(shop: Path) -> None:
    done = run("ir", "--follow", "bases")
    assert (done.exit_code, "--follow says how far to go from the types of --select." in done.stderr) == (
        2,
        True,
    )


def test_a_package_is_checked_and_changed_by_its_selection(shop: Path) -> None:
    assert run("generate", "--select", "shop.Line").exit_code == 0
    assert run("generate", "--select", "shop.Line", "--check").exit_code == 0
    assert run("generate", "--select", "shop.Cart", "--check").exit_code == 1
    assert (shop / "generated/vsphere/shop/_line.py").exists()
    assert not (shop / "generated/vsphere/shop/_cart.py").exists()
    done = run("generate", "--select", "shop.Alone", "--diff")
    assert "-class Line" in done.stdout
    assert not (shop / "generated/vsphere/shop/_line.py").exists()


def test_a_selection_of_everything_makes_what_no_selection_makes(shop: Path) -> None:
    for follow in ("bases", "everything"):
        assert run("generate", "--select", "*", "--follow", follow).exit_code == 0
        assert run("generate", "--check").exit_code == 0


def test_a_schema_has_the_selection_and_nothing_for_a_runtime(shop: Path) -> None:
    assert run("generate", "--as", "json-schema", "--select", "shop.Line", "-o", "out").exit_code == 0
    definitions = json.loads((shop / "out" / "schema.json").read_text("utf-8"))["$defs"]
    titles = {each["title"] for each in definitions.values() if "title" in each}
    assert titles == {"shop.Line", "shop.Price", "shop.Discount", "shop.BigDiscount", "shop.Person"} | {
        "vmodl.DynamicData"
    }


def test_documents_of_a_selection_read_back(shop: Path) -> None:
    done = run("export", "--format", "rst", "-o", "out", "--select", "shop.Receipt")
    assert done.exit_code == 0
    assert [path.name for path in (shop / "out" / "shop").rglob("*.rst")] == ["Receipt.rst"]
    assert "not-readable" not in done.stderr


@pytest.mark.parametrize(
    ("name", "options", "status", "lines"),
    [
        (
            "shop.Discount",
            [],
            0,
            [
                "shop.Discount is in",
                "    an extension of shop.Price, which is the type of property price of shop.Line",
                "    the type of property lines of shop.Cart",
                "    selected by shop.Ca*t",
            ],
        ),
        (
            "shop.Till",
            [],
            1,
            [
                "shop.Till is known by name only",
                "    the type of property about of shop.Cart.Note",
                "    nested in shop.Cart",
                "    selected by shop.Ca*t",
                "--select shop.Till or --follow everything describes it",
            ],
        ),
        (
            "shop.Discount",
            ["--follow", "bases"],
            1,
            [
                "shop.Discount is not in: nothing that is selected leads to it",
                "--select shop.Discount or --follow values describes it",
            ],
        ),
        (
            "shop.Alone",
            [],
            1,
            [
                "shop.Alone is not in: nothing that is selected leads to it",
                "--select shop.Alone describes it",
            ],
        ),
        (
            "shop.Ghost",
            [],
            1,
            [
                "shop.Ghost is known by name only",
                "    the type of property ghost of shop.Receipt",
                "    the task result of Pay_Task of shop.Cart",
                "    selected by shop.Ca*t",
                "    no document describes it",
            ],
        ),
    ],
)
def test_explain(name: str, options: list[str], status: int, lines: list[str], shop: Path) -> None:
    done = run("explain", name, "--select", "shop.Ca*t", *options)
    assert (done.stdout.splitlines(), done.exit_code) == (lines, status)


def test_explain_for_programs(shop: Path) -> None:
    done = run("explain", "shop.Person", "--select", "shop.Line", "--format", "json")
    how = "the type of property by of"
    way = [
        {"type": "shop.Person", "how": how, "of": "shop.Discount"},
        {
            "type": "shop.Discount",
            "how": "an extension of shop.Price, which is the type of property price of",
            "of": "shop.Line",
        },
        {"type": "shop.Line", "how": "selected by shop.Line", "of": None},
    ]
    expected = {"name": "shop.Person", "state": "described", "way": way, "described_by_follow": None}
    assert json.loads(done.stdout) == expected


def test_explain_where_nothing_is_selected(shop: Path) -> None:
    done = run("explain", "Line")
    assert done.exit_code == 0
    assert done.stdout.startswith("shop.Line is in\n    nothing is selected")
    assert run("explain", "shop.Ghost").exit_code == 1


def test_explain_what_there_is_not(shop: Path) -> None:
    done = run("explain", "shop.Crat", "--select", "shop.Line")
    assert (done.exit_code, done.stderr) == (2, "shop.Crat is no type. Did you mean shop.Cart?\n")
    assert run("explain", "shop.Cart", "--select", "shop.Crat").exit_code == 2


def test_explain_tells_what_the_package_uses_itself(bundled_api: Path) -> None:
    call = ["explain", "vim.TaskManager", "--select", "vim.PrivilegePolicyDef", "--ir", str(bundled_api)]
    done = CliRunner().invoke(main, call)
    assert done.stdout == "vim.TaskManager is in\n    used by the package itself\n"
    assert CliRunner().invoke(main, [*call, "--as", "json-schema"]).exit_code == 1


REFERENCES = """
from vsphere import shop, vmodl
from vsphere.shop import Keeper
assert issubclass(Keeper, shop.Entity) and issubclass(shop.Entity, vmodl.ManagedObject)
assert shop.Till._wsdlName == "ShopTill"
assert not hasattr(Keeper, "till")
from vsphere._runtime import find
assert find("ShopTill") is shop.Till
"""


def test_what_is_known_by_name_only_has_its_place_among_classes(shop: Path) -> None:
    assert run("generate", "--select", "shop.Cart").exit_code == 0
    done = python(REFERENCES, shop / "generated")
    assert (done.stderr, done.returncode) == ("", 0)


PROGRAM = """
from vsphere import connect, vim
with connect() as session:
    manager = session.content.taskManager
    with session.own_task(session.content.rootFolder, "com.example.demo") as owned:
        owned.task.UpdateProgress(50)
    owned.task.wait(timeout=60)
    assert owned.task.info.state == "success"
    assert isinstance(owned.task.info.reason, vim.TaskReasonUser)
    assert not session.missing_privileges(vim.Task.CancelTask, session.content.rootFolder)
"""


def test_the_smallest_package_has_what_its_runtime_needs(bundled_api: Path, tmp_path: Path) -> None:
    call = ["generate", "--ir", str(bundled_api), "--select", "vim.PrivilegePolicyDef", "--follow", "bases"]
    assert CliRunner().invoke(main, [*call, "-o", str(tmp_path)]).exit_code == 0
    assert not (tmp_path / "vsphere/vim/_task_reason_alarm.py").exists()
    done = python(PROGRAM, tmp_path)
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_package_without_what_its_runtime_needs_says_so(bundled_api: Path, tmp_path: Path) -> None:
    part = str(tmp_path / "part.json")
    for call in (
        ["ir", "--ir", str(bundled_api), "--select", "vim.PrivilegePolicyDef", "-o", part],
        ["generate", "--ir", part, "-o", str(tmp_path)],
    ):
        assert CliRunner().invoke(main, call).exit_code == 0
    said = python("import vsphere; vsphere.connect()", tmp_path).stderr
    assert "no simulator: this package was generated without vim.ServiceInstance" in said


def python(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program where a package is."""
    return subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False
    )


def test_names_of_types_complete_the_option() -> None:
    for name in ("generate", "ir", "export", "explain"):
        command = main.commands[name]
        option = next(each for each in command.params if each.name == "select")
        names = option.shell_complete(click.Context(command), "vim.TaskI")
        assert "vim.TaskInfo" in {each.value for each in names}

"""What the commands share: their arguments, the settings that hold, and how a run ends."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from inspect import cleandoc
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from codegen import config
from codegen.commands import account, caching, completers, selecting, streams
from codegen.commands.accepting import acceptance_of
from codegen.commands.calls import remember_call
from codegen.commands.given import F, keep, keep_flag, kept, kept_flag
from codegen.commands.listening import run_listener, tell_reading
from codegen.commands.over import over_option
from codegen.commands.volume import is_quiet, time_stages
from codegen.diagnostics import Diagnostics, Severity, codes, formats, report
from codegen.ir.place import Place
from codegen.program.plugins import PluginError

if TYPE_CHECKING:
    from codegen.cache.documents import KeptDocuments
    from codegen.ir.model import Api
    from codegen.pipeline import Run

OK, FINDINGS, UNUSABLE = 0, 1, 2

_IR = "ir"
_SOURCES = "A SOURCE is a folder, a document, an archive or a git repository; codegen --help shows each."


def reading_options(command: F) -> F:
    """Let a command choose among the documents of sources, and go on; ``settings_of`` finds out how."""
    command = click.option(
        "--accepted",
        metavar="FILE",
        shell_complete=completers.paths,
        expose_value=False,
        callback=keep,
        help="File of findings that are accepted (TOML); instead of the configured one.",
    )(command)
    command = click.option(
        "--keep-going/--no-keep-going",
        default=None,
        expose_value=False,
        callback=keep_flag,
        help="Leave out what is in error, tell what that is, go on with everything else, and exit 1.",
    )(command)
    for name, what in (("exclude", "Do not read"), ("include", "Read only")):
        command = click.option(
            f"--{name}",
            multiple=True,
            metavar="PATTERN",
            expose_value=False,
            callback=keep,
            help=f"{what} documents whose path within their source matches, such as 'vim/vm/' or '*.md'. "
            "May be given several times.",
        )(command)
    command.__doc__ = f"{cleandoc(command.__doc__ or '')}\n\n{_SOURCES}"
    return caching.cache_options(over_option(command))


def sources_argument(command: F) -> F:
    """Let a command read sources; how, and which of their documents, ``settings_of`` finds out."""
    command = reading_options(command)
    command = click.option(
        "--ir",
        _IR,
        metavar="FILE",
        shell_complete=completers.paths,
        expose_value=False,
        callback=keep,
        help="Take the API from a file that codegen ir has written, instead of SOURCEs; - is standard input.",
    )(command)
    return click.argument("sources", nargs=-1, metavar="[SOURCE]...", shell_complete=completers.paths)(
        command
    )


class Repeatable(click.Command):
    """A command that can say how it was called, and what it has said since."""

    # Any: whatever settings click takes for a context.
    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        given = tuple(args)  # parsing empties the list
        streams.listen()
        context = super().make_context(info_name, args, parent, **extra)
        remember_call(context, self.name or "", given)
        return context


facts_option = click.option(
    "--facts",
    multiple=True,
    metavar="PATH",
    shell_complete=completers.paths,
    help="File or folder of corrections (TOML), or the word bundled for those that come with the program. "
    "May be given several times; instead of the configured ones.",
)


class _Renamed(click.Option):
    """An option that is shown under its first name only; the others are former ones, which still work."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        record = super().get_help_record(ctx)
        former = "".join(f", {name}" for name in self.opts[1:])
        return record and (record[0].replace(former, ""), record[1])


def diagnostics_option(*former: str) -> Callable[[F], F]:
    """How findings are written where they are not the result; perhaps with names the option had before."""
    return click.option(
        "--diagnostics",
        *former,
        "diagnostics_",
        cls=_Renamed,
        type=click.Choice(formats.EVERY),
        default=formats.TEXT,
        show_default=True,
        help="How diagnostics are written (to standard error); docs/ci.md tells what each way is for.",
    )


format_option = click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the result is written (to standard output).",
)
strict_option = click.option(
    "--strict/--no-strict", default=None, help="Let warnings make the exit status 1."
)


def current_folder() -> Path:
    """The folder in which the program runs; it ends here where that was removed."""
    try:
        return Path.cwd()
    except OSError as error:
        refuse(f"the current folder cannot be used: {error.strerror}; change to one that is there")


def has_ir() -> bool:
    """Whether the API comes from a file of ``codegen ir``."""
    return bool(kept(_IR))


def settings_of(
    sources: tuple[str, ...], facts: tuple[str, ...], strict: bool | None
) -> tuple[config.Config, Diagnostics]:
    """Settings of the file, overridden by flags; its facts and patterns go with its own sources only."""
    about_documents = (*sources, *facts, *kept("include"), *kept("exclude"), *kept("over"))
    if kept(_IR) and (about_documents or kept_flag("keep_going")):
        others = "--facts, --over, --include, --exclude and --keep-going"
        raise click.UsageError(f"--ir takes the place of SOURCEs, {others}.")
    time_stages()
    diagnostics = Diagnostics()
    settings = config.load(current_folder(), diagnostics)
    if sources:
        settings = replace(settings, sources=sources, facts=(), include=(), exclude=(), over="", accepted="")
    if facts:
        settings = replace(settings, facts=facts)
    if include := kept("include"):
        settings = replace(settings, include=include)
    if exclude := kept("exclude"):
        settings = replace(settings, exclude=exclude)
    for over in kept("over"):
        settings = replace(settings, over=over)
    for accepted in kept("accepted"):
        settings = replace(settings, accepted=accepted)
    if strict is not None:
        settings = replace(settings, strict=strict)
    if (keep_going := kept_flag("keep_going")) is not None:
        settings = replace(settings, keep_going=keep_going)
    settings = selecting.with_options(settings)
    tell_reading(settings, kept(_IR))
    return settings, diagnostics


def run_with(
    settings: config.Config,
    diagnostics: Diagnostics,
    write: Callable[[Api], None] | None = None,
    narrow: Callable[[Api], Api | None] | None = None,
    memory: KeptDocuments | None = None,
) -> Run:
    """Read and link what the settings name, or take the API from a file; mark what is accepted.

    Args:
        settings: What holds for this run.
        diagnostics: Takes what is found.
        write: Makes documents of the API, of which more may be found.
        narrow: Gives the part of the API that is wanted; None where it cannot be told, which is an error.
        memory: As for ``caching.run``.
    """
    tell_reading(settings, kept(_IR))
    # Only here: reading and linking take long to load, and help needs neither.
    from codegen.commands import ir_file
    from codegen.ir.statements import Statements
    from codegen.pipeline import Run
    from codegen.read.reader import Reading

    accept = acceptance_of(settings, diagnostics, read=not has_ir())
    if has_ir():
        (path,) = kept(_IR)
        api = ir_file.load(path, diagnostics)
        found = Run(Reading((), Statements()), (), None if diagnostics.failed else api)
    else:
        account.tell_settings(settings)
        found = caching.run(settings, diagnostics, memory=memory)
    account.tell_read(found)
    if found.api is not None and narrow is not None:
        found = replace(found, api=narrow(found.api))
    if found.api is not None:
        if write is not None:
            write(found.api)
        accept(write is not None)
    return found


def linked(found: Run, diagnostics: Diagnostics, format_: str) -> Api:
    """The API of a run; without one, the program ends here and says why."""
    if found.api is None:
        tell(diagnostics, format_)
        unusable(diagnostics)
    return found.api


def tell(diagnostics: Diagnostics, format_: str) -> None:
    """Write the warnings and errors, if any, to standard error; in a quiet run errors alone."""
    found = report.at_least(diagnostics, Severity.WARNING)
    if is_quiet():
        found = [each for each in found if each.is_grave]
    if write := formats.FOR_PROGRAMS.get(format_):
        streams.write_utf8(sys.stderr, write(diagnostics))
    elif (listener := run_listener()) is not None:
        listener.tells(found, is_whole=not diagnostics.failed)
    elif found:
        say(report.abridged(found))


def tell_left_out(diagnostics: Diagnostics) -> None:
    """Write what was left out and why, if anything was, where a command tells of nothing else."""
    if diagnostics.left_out:
        say(report.abridged([each for each in diagnostics if each.is_grave]))


def put_out(text: str) -> None:
    """Write a result for people to standard output, with a line end."""
    click.echo(text.removesuffix("\n"), file=sys.stdout)


def say(text: str) -> None:
    """Write what is about the run, and not its result, to standard error."""
    click.echo(text, file=sys.stderr)


def put_json(text: str) -> None:
    """Write a result for programs to standard output, with a line end: UTF-8, whatever the terminal shows."""
    streams.write_utf8(sys.stdout, text.removesuffix("\n") + "\n")


def put_diff(text: str) -> None:
    """Write a difference to standard output: as it is, so that it can be applied, but for a terminal."""
    (put_out if sys.stdout.isatty() else put_json)(text)


def refuse(reason: str) -> NoReturn:
    """End the program, as it was asked for what it cannot do."""
    say(f"error: {reason}")
    sys.exit(UNUSABLE)


def unusable(diagnostics: Diagnostics) -> NoReturn:
    """End the program, as nothing can be made of the input."""
    say("; ".join(filter(None, ["nothing was written", report.way_on(diagnostics)])))
    sys.exit(UNUSABLE)


def unwritable(place: Path | str, reason: str) -> NoReturn:
    """End the program, as its output cannot be written."""
    say(f"{place}: error: {reason} [{codes.UNWRITABLE.name}]")
    sys.exit(UNUSABLE)


def refuse_template(place: Place, reason: str) -> NoReturn:
    """End the program, as a template of the user's cannot be used."""
    say(f"{place}: error: {reason} [{codes.BAD_TEMPLATE.name}]\n    {codes.BAD_TEMPLATE.hint}")
    say("nothing was written")
    sys.exit(UNUSABLE)


def refuse_plugin(error: PluginError) -> NoReturn:
    """End the program, as a plug-in cannot be used or has failed."""
    say(f"{error.where}: error: {error.reason} [{codes.BAD_PLUGIN.name}]\n    {codes.BAD_PLUGIN.hint}")
    say("nothing was written")
    sys.exit(UNUSABLE)


def finish(
    settings: config.Config, diagnostics: Diagnostics, before: Callable[[int], None] | None = None
) -> NoReturn:
    """Count what nobody was told, say the status that the findings ask for to ``before``, and end with it."""
    warned = diagnostics.worst is not None and diagnostics.worst >= Severity.WARNING
    if settings.strict and warned and is_quiet():
        say(report.summary([*diagnostics]))
    status = FINDINGS if diagnostics.left_out or (settings.strict and warned) else OK
    if before is not None:
        before(status)
    sys.exit(status)

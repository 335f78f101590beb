"""Results on disk, so that a run that was ended goes on where it was."""

from __future__ import annotations

import json
from pathlib import Path

from tools.mutants.mutant import Mutant
from tools.mutants.trial import Outcome


class Results:
    """What is known of mutants, one line of JSON each; a later line counts.

    Args:
        path: The file.
        content: A hash of what the results hold for: modules and tests.
    """

    def __init__(self, path: Path, content: str) -> None:
        self._path = path
        self._content = content
        self._known: dict[str, tuple[str, Outcome]] = {}
        if path.exists():
            for line in path.read_text("utf-8").splitlines():
                row = json.loads(line)
                outcome = Outcome(row["status"], row["tests"], row["killer"])
                self._known[row["key"]] = row["content"], outcome

    def of(self, mutant: Mutant, told_is_enough: bool) -> Outcome | None:
        """The result of a mutant, if it still holds.

        Args:
            mutant: The mutant.
            told_is_enough: Whether a mutant that was told once counts as told, whatever has changed since.
        """
        content, outcome = self._known.get(mutant.key, ("", None))
        if outcome is None:
            return None
        return outcome if content == self._content or (told_is_enough and outcome.told) else None

    def add(self, mutant: Mutant, outcome: Outcome) -> None:
        """Write one down."""
        self._known[mutant.key] = self._content, outcome
        row = {
            "key": mutant.key,
            "content": self._content,
            "status": outcome.status,
            "tests": outcome.tests,
            "killer": outcome.killer,
            **mutant.as_dict(),
        }
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

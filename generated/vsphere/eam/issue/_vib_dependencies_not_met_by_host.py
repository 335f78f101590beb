# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibDependenciesNotMetByHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibDependenciesNotMetByHost",
    wire_name="VibDependenciesNotMetByHost",
    since="eam.version.version6_8",
    rank=8,
)
class VibDependenciesNotMetByHost(eam.issue.VibNotInstalled):
    """The data object ``eam.issue.VibDependenciesNotMetByHost``.

    Since:
        eam API 6.8 (``eam.version.version6_8``)

    Source:
        ``eam/issue/VibDependenciesNotMetByHost.rst``
    """

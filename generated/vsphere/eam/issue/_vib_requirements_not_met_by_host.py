# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibRequirementsNotMetByHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibRequirementsNotMetByHost",
    wire_name="VibRequirementsNotMetByHost",
    since="eam.version.version6_8",
    rank=8,
)
class VibRequirementsNotMetByHost(eam.issue.VibNotInstalled):
    """The data object ``eam.issue.VibRequirementsNotMetByHost``.

    Since:
        eam API 6.8 (``eam.version.version6_8``)

    Source:
        ``eam/issue/VibRequirementsNotMetByHost.rst``
    """

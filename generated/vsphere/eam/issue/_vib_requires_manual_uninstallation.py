# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibRequiresManualUninstallation``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibRequiresManualUninstallation",
    wire_name="VibRequiresManualUninstallation",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("bulletin", "string", array=True, since="eam.version.version1", rank=1),
    ),
)
class VibRequiresManualUninstallation(eam.issue.VibIssue):
    """The data object ``eam.issue.VibRequiresManualUninstallation``.

    Fields:
        - ``bulletin``: List of ``string``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VibRequiresManualUninstallation.rst``
    """

    bulletin: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since eam API 1.0."""

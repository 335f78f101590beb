# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibRequiresManualInstallation``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibRequiresManualInstallation",
    wire_name="VibRequiresManualInstallation",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("bulletin", "string", array=True, since="eam.version.version1", rank=1),
    ),
)
class VibRequiresManualInstallation(eam.issue.VibIssue):
    """The data object ``eam.issue.VibRequiresManualInstallation``.

    Fields:
        - ``bulletin``: List of ``string``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VibRequiresManualInstallation.rst``
    """

    bulletin: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since eam API 1.0."""

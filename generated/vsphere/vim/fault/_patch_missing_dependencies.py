# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchMissingDependencies``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.PatchMissingDependencies",
    wire_name="PatchMissingDependencies",
    properties=lambda: (
        _rt.Property("prerequisitePatch", "string", array=True, optional=True),
        _rt.Property("prerequisiteLib", "string", array=True, optional=True),
    ),
)
class PatchMissingDependencies(vim.fault.PatchNotApplicable):
    """The fault ``vim.fault.PatchMissingDependencies``.

    Fields:
        - ``prerequisitePatch``: List of ``string``, optional.
        - ``prerequisiteLib``: List of ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchMissingDependencies.rst``
    """

    prerequisitePatch: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    prerequisiteLib: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""

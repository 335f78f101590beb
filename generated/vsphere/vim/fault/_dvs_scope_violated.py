# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DvsScopeViolated``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DvsScopeViolated",
    wire_name="DvsScopeViolated",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "scope", "vim.ManagedEntity", array=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("entity", "vim.ManagedEntity", since="vim.version.version5", rank=5),
    ),
)
class DvsScopeViolated(vim.fault.DvsFault):
    """The fault ``vim.fault.DvsScopeViolated``.

    Fields:
        - ``scope``: List of ``vim.ManagedEntity``, required.
        - ``entity``: ``vim.ManagedEntity``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/DvsScopeViolated.rst``
    """

    scope: _rt.Field[list[vim.ManagedEntity], Iterable[vim.ManagedEntity]] = _rt.EMPTY
    """List of ``vim.ManagedEntity``, required. Since vSphere API 4.0."""
    entity: vim.ManagedEntity = _rt.UNSET
    """``vim.ManagedEntity``, required. Since vSphere API 4.0."""

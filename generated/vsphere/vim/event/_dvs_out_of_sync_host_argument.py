# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsOutOfSyncHostArgument``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.DvsOutOfSyncHostArgument",
    wire_name="DvsOutOfSyncHostArgument",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "outOfSyncHost", "vim.event.HostEventArgument", since="vim.version.version5", rank=5
        ),
        _rt.Property("configParamters", "string", array=True, since="vim.version.version5", rank=5),
    ),
)
class DvsOutOfSyncHostArgument(vmodl.DynamicData):
    """The data object ``vim.event.DvsOutOfSyncHostArgument``.

    Fields:
        - ``outOfSyncHost``: ``vim.event.HostEventArgument``, required.
        - ``configParamters``: List of ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsOutOfSyncHostArgument.rst``
    """

    outOfSyncHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since vSphere API 4.0."""
    configParamters: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""

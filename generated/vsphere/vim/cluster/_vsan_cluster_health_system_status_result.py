# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthSystemStatusResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthSystemStatusResult",
    wire_name="VsanClusterHealthSystemStatusResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("status", "string", since="vim.version.version9", rank=9),
        _rt.Property("goalState", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "untrackedHosts",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "trackedHostsStatus",
            "vim.host.VsanHostHealthSystemStatusResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterHealthSystemStatusResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthSystemStatusResult``.

    Fields:
        - ``status``: ``string``, required.
        - ``goalState``: ``string``, required.
        - ``untrackedHosts``: List of ``string``, optional.
        - ``trackedHostsStatus``: List of ``vim.host.VsanHostHealthSystemStatusResult``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthSystemStatusResult.rst``
    """

    status: str = ""
    """``string``, required. Since vSphere API 5.5."""
    goalState: str = ""
    """``string``, required. Since vSphere API 5.5."""
    untrackedHosts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    trackedHostsStatus: _rt.Field[
        list[vim.host.VsanHostHealthSystemStatusResult],
        Iterable[vim.host.VsanHostHealthSystemStatusResult],
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHostHealthSystemStatusResult``, optional. Since vSphere API 5.5."""

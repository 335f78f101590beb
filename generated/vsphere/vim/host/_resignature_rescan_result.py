# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ResignatureRescanResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ResignatureRescanResult",
    wire_name="HostResignatureRescanResult",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "rescan",
            "vim.host.VmfsRescanResult",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("result", "vim.Datastore", since="vim.version.version5", rank=5),
    ),
)
class ResignatureRescanResult(vmodl.DynamicData):
    """The data object ``vim.host.ResignatureRescanResult``, on the wire ``HostResignatureRescanResult``.

    Fields:
        - ``rescan``: List of ``vim.host.VmfsRescanResult``, optional.
        - ``result``: ``vim.Datastore``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/ResignatureRescanResult.rst``
    """

    rescan: _rt.Field[list[vim.host.VmfsRescanResult], Iterable[vim.host.VmfsRescanResult]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.VmfsRescanResult``, optional. Since vSphere API 4.0."""
    result: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 4.0."""

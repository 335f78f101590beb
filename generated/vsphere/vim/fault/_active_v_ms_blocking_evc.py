# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ActiveVMsBlockingEVC``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ActiveVMsBlockingEVC",
    wire_name="ActiveVMsBlockingEVC",
    since="vim.version.version3",
    rank=3,
    properties=lambda: (
        _rt.Property("evcMode", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "host",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "hostName", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class ActiveVMsBlockingEVC(vim.fault.EVCConfigFault):
    """The fault ``vim.fault.ActiveVMsBlockingEVC``.

    Fields:
        - ``evcMode``: ``string``, optional. Since vSphere API 4.0.
        - ``host``: List of ``vim.HostSystem``, optional. Since vSphere API 4.0.
        - ``hostName``: List of ``string``, optional. Since vSphere API 4.0.

    Since:
        VI API 2.5u2 (``vim.version.version3``)

    Source:
        ``vim/fault/ActiveVMsBlockingEVC.rst``
    """

    evcMode: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 4.0."""
    hostName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""

# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoCompatibleHost``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.NoCompatibleHost",
    wire_name="NoCompatibleHost",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "host",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class NoCompatibleHost(vim.fault.VimFault):
    """The fault ``vim.fault.NoCompatibleHost``.

    Fields:
        - ``host``: List of ``vim.HostSystem``, optional.
        - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/NoCompatibleHost.rst``
    """

    host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 4.0."""
    error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""

# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IORMNotSupportedHostOnDatastore``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IORMNotSupportedHostOnDatastore",
    wire_name="IORMNotSupportedHostOnDatastore",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("datastore", "vim.Datastore", since="vim.version.version6", rank=6),
        _rt.Property("datastoreName", "string", since="vim.version.version6", rank=6),
        _rt.Property(
            "host",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class IORMNotSupportedHostOnDatastore(vim.fault.VimFault):
    """The fault ``vim.fault.IORMNotSupportedHostOnDatastore``.

    Fields:
        - ``datastore``: ``vim.Datastore``, required.
        - ``datastoreName``: ``string``, required.
        - ``host``: List of ``vim.HostSystem``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/IORMNotSupportedHostOnDatastore.rst``
    """

    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 4.1."""
    datastoreName: str = ""
    """``string``, required. Since vSphere API 4.1."""
    host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 4.1."""

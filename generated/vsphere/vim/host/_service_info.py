# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ServiceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ServiceInfo",
    wire_name="HostServiceInfo",
    properties=lambda: (_rt.Property("service", "vim.host.Service", array=True, optional=True),),
)
class ServiceInfo(vmodl.DynamicData):
    """The data object ``vim.host.ServiceInfo``, on the wire ``HostServiceInfo``.

    Fields:
        - ``service``: List of ``vim.host.Service``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ServiceInfo.rst``
    """

    service: _rt.Field[list[vim.host.Service], Iterable[vim.host.Service]] = _rt.EMPTY
    """List of ``vim.host.Service``, optional. Since 1.0."""

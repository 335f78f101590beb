# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ServiceConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.ServiceConfig",
    wire_name="HostServiceConfig",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("serviceId", "string", since="vim.version.version5", rank=5),
        _rt.Property("startupPolicy", "string", since="vim.version.version5", rank=5),
    ),
)
class ServiceConfig(vmodl.DynamicData):
    """The data object ``vim.host.ServiceConfig``, on the wire ``HostServiceConfig``.

    Fields:
        - ``serviceId``: ``string``, required.
        - ``startupPolicy``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/ServiceConfig.rst``
    """

    serviceId: str = ""
    """``string``, required. Since vSphere API 4.0."""
    startupPolicy: str = ""
    """``string``, required. Since vSphere API 4.0."""

# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TransitGateway``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.TransitGateway",
    wire_name="TransitGateway",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property(
            "config", "vim.TransitGateway.ConfigInfo", since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class TransitGateway(vim.ManagedEntity):
    """The managed object ``vim.TransitGateway``.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/TransitGateway.rst``
    """

    @_rt.data(
        "vim.TransitGateway.ConfigInfo",
        wire_name="TransitGatewayConfigInfo",
        properties=lambda: (
            _rt.Property("ID", "string"),
            _rt.Property("name", "string"),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``vim.TransitGateway.ConfigInfo``, on the wire ``TransitGatewayConfigInfo``.

        Fields:
            - ``ID``: ``string``, required.
            - ``name``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/TransitGateway/ConfigInfo.rst``
        """

        ID: str = ""
        """``string``, required. Since 1.0."""
        name: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.TransitGateway.ConfigSpec",
        wire_name="TransitGatewayConfigSpec",
        properties=lambda: (_rt.Property("name", "string", optional=True),),
    )
    class ConfigSpec(vmodl.DynamicData):
        """The data object ``vim.TransitGateway.ConfigSpec``, on the wire ``TransitGatewayConfigSpec``.

        Fields:
            - ``name``: ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/TransitGateway/ConfigSpec.rst``
        """

        name: str | None = None
        """``string``, optional. Since 1.0."""

    @_rt.data(
        "vim.TransitGateway.CreateSpec",
        wire_name="TransitGatewayCreateSpec",
        properties=lambda: (
            _rt.Property("ID", "string"),
            _rt.Property("name", "string"),
        ),
    )
    class CreateSpec(vmodl.DynamicData):
        """The data object ``vim.TransitGateway.CreateSpec``, on the wire ``TransitGatewayCreateSpec``.

        Fields:
            - ``ID``: ``string``, required.
            - ``name``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/TransitGateway/CreateSpec.rst``
        """

        ID: str = ""
        """``string``, required. Since 1.0."""
        name: str = ""
        """``string``, required. Since 1.0."""

    @property
    def config(self) -> vim.TransitGateway.ConfigInfo:
        """``vim.TransitGateway.ConfigInfo``, always set. Since vSphere API 9.1.0.0."""
        if self._rank < 35:
            self._unsupported("config", 35)
        _result: vim.TransitGateway.ConfigInfo = self._fetch("config")
        return _result

# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Network``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.Network",
    wire_name="Network",
    properties=lambda: (
        _rt.Property("summary", "vim.Network.Summary"),
        _rt.Property("host", "vim.HostSystem", array=True, optional=True),
        _rt.Property("vm", "vim.VirtualMachine", array=True, optional=True),
    ),
)
class Network(vim.ManagedEntity):
    """The managed object ``vim.Network``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/Network.rst``
    """

    @_rt.data(
        "vim.Network.Summary",
        wire_name="NetworkSummary",
        properties=lambda: (
            _rt.Property("network", "vim.Network", optional=True),
            _rt.Property("name", "string"),
            _rt.Property("accessible", "boolean"),
            _rt.Property("ipPoolName", "string", since="vim.version.version5", rank=5),
            _rt.Property("ipPoolId", "int", optional=True, since="vim.version.version8", rank=8),
        ),
    )
    class Summary(vmodl.DynamicData):
        """The data object ``vim.Network.Summary``, on the wire ``NetworkSummary``.

        Fields:
            - ``network``: ``vim.Network``, optional.
            - ``name``: ``string``, required.
            - ``accessible``: ``boolean``, required.
            - ``ipPoolName``: ``string``, required. Since vSphere API 4.0.
            - ``ipPoolId``: ``int``, optional. Since vSphere API 5.1.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/Network/Summary.rst``
        """

        network: vim.Network | None = None
        """``vim.Network``, optional. Since 1.0."""
        name: str = ""
        """``string``, required. Since 1.0."""
        accessible: bool = False
        """``boolean``, required. Since 1.0."""
        ipPoolName: str = ""
        """``string``, required. Since vSphere API 4.0."""
        ipPoolId: int | None = None
        """``int``, optional. Since vSphere API 5.1."""

    @property
    def summary(self) -> vim.Network.Summary:
        """``vim.Network.Summary``, always set. Since 1.0."""
        _result: vim.Network.Summary = self._fetch("summary")
        return _result

    @property
    def host(self) -> list[vim.HostSystem]:
        """List of ``vim.HostSystem``, optional. Since 1.0."""
        _result: list[vim.HostSystem] = self._fetch("host")
        return _result

    @property
    def vm(self) -> list[vim.VirtualMachine]:
        """List of ``vim.VirtualMachine``, optional. Since 1.0."""
        _result: list[vim.VirtualMachine] = self._fetch("vm")
        return _result

    @_rt.method("DestroyNetwork", privilege="Network.Delete", raises=(vim.fault.ResourceInUse,))
    def DestroyNetwork(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Network.Delete``
        """
        self._invoke("DestroyNetwork", {})

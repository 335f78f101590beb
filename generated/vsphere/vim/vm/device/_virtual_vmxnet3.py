# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVmxnet3``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualVmxnet3",
    wire_name="VirtualVmxnet3",
    since="vim.version.version4",
    rank=4,
    properties=lambda: (
        _rt.Property(
            "uptv2Enabled", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "strictLatencyConfig",
            "vim.vm.device.VirtualVmxnet3.StrictLatencyConfig",
            optional=True,
            since="vim.version.v8_0_3_1",
            rank=33,
        ),
    ),
)
class VirtualVmxnet3(vim.vm.device.VirtualVmxnet):
    """The data object ``vim.vm.device.VirtualVmxnet3``.

    Fields:
        - ``uptv2Enabled``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``strictLatencyConfig``: ``vim.vm.device.VirtualVmxnet3.StrictLatencyConfig``, optional.
          Since vSphere API 8.0.3.1.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/vm/device/VirtualVmxnet3.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualVmxnet3.StrictLatencyConfig",
        wire_name="VirtualVmxnet3StrictLatencyConfig",
        since="vim.version.v8_0_3_1",
        rank=33,
        properties=lambda: (
            _rt.Property(
                "allowed", "boolean", optional=True, since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "measureLatency", "boolean", optional=True, since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "maxTxQueues", "int", optional=True, since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "maxRxQueues", "int", optional=True, since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "txDataRingDescSize", "int", optional=True, since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "rxDataRingDescSize", "int", optional=True, since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "disableOffload", "string", optional=True, since="vim.version.v8_0_3_1", rank=33
            ),
        ),
    )
    class StrictLatencyConfig(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualVmxnet3.StrictLatencyConfig``, on the wire ``VirtualVmxnet3StrictLatencyConfig``.

        Fields:
            - ``allowed``: ``boolean``, optional.
            - ``measureLatency``: ``boolean``, optional.
            - ``maxTxQueues``: ``int``, optional.
            - ``maxRxQueues``: ``int``, optional.
            - ``txDataRingDescSize``: ``int``, optional.
            - ``rxDataRingDescSize``: ``int``, optional.
            - ``disableOffload``: ``string``, optional.

        Since:
            vSphere API 8.0.3.1 (``vim.version.v8_0_3_1``)

        Source:
            ``vim/vm/device/VirtualVmxnet3/StrictLatencyConfig.rst``
        """

        @_rt.enum(
            "vim.vm.device.VirtualVmxnet3.StrictLatencyConfig.DisableOffload",
            wire_name="VirtualVmxnet3StrictLatencyConfigDisableOffload",
        )
        class DisableOffload(_rt.VimEnum):
            """The enum ``vim.vm.device.VirtualVmxnet3.StrictLatencyConfig.DisableOffload``, on the wire ``VirtualVmxnet3StrictLatencyConfigDisableOffload``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/vm/device/VirtualVmxnet3/StrictLatencyConfig/DisableOffload.rst``
            """

            NONE = "NONE"
            """The value ``NONE``."""
            TSO = "TSO"
            """The value ``TSO``."""
            LRO = "LRO"
            """The value ``LRO``."""
            TSO_LRO = "TSO_LRO"
            """The value ``TSO_LRO``."""

        allowed: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.1."""
        measureLatency: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.1."""
        maxTxQueues: int | None = None
        """``int``, optional. Since vSphere API 8.0.3.1."""
        maxRxQueues: int | None = None
        """``int``, optional. Since vSphere API 8.0.3.1."""
        txDataRingDescSize: int | None = None
        """``int``, optional. Since vSphere API 8.0.3.1."""
        rxDataRingDescSize: int | None = None
        """``int``, optional. Since vSphere API 8.0.3.1."""
        disableOffload: str | None = None
        """``string``, optional. Since vSphere API 8.0.3.1."""

    uptv2Enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    strictLatencyConfig: vim.vm.device.VirtualVmxnet3.StrictLatencyConfig | None = None
    """``vim.vm.device.VirtualVmxnet3.StrictLatencyConfig``, optional. Since vSphere API 8.0.3.1."""

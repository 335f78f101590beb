# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVmxnet3Option``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualVmxnet3Option",
    wire_name="VirtualVmxnet3Option",
    since="vim.version.version4",
    rank=4,
    properties=lambda: (
        _rt.Property(
            "uptv2Enabled",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "strictLatencyConfigOption",
            "vim.vm.device.VirtualVmxnet3Option.StrictLatencyConfigOption",
            optional=True,
            since="vim.version.v8_0_3_1",
            rank=33,
        ),
    ),
)
class VirtualVmxnet3Option(vim.vm.device.VirtualVmxnetOption):
    """The data object ``vim.vm.device.VirtualVmxnet3Option``.

    Fields:
        - ``uptv2Enabled``: ``vim.option.BoolOption``, optional. Since vSphere API 8.0.0.1.
        - ``strictLatencyConfigOption``:
          ``vim.vm.device.VirtualVmxnet3Option.StrictLatencyConfigOption``, optional. Since vSphere
          API 8.0.3.1.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/vm/device/VirtualVmxnet3Option.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualVmxnet3Option.StrictLatencyConfigOption",
        wire_name="VirtualVmxnet3OptionStrictLatencyConfigOption",
        since="vim.version.v8_0_3_1",
        rank=33,
        properties=lambda: (
            _rt.Property("allowed", "vim.option.BoolOption", since="vim.version.v8_0_3_1", rank=33),
            _rt.Property(
                "measureLatency", "vim.option.BoolOption", since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "maxTxQueues", "vim.option.IntOption", since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "maxRxQueues", "vim.option.IntOption", since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "txDataRingDescSize", "vim.option.IntOption", since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "rxDataRingDescSize", "vim.option.IntOption", since="vim.version.v8_0_3_1", rank=33
            ),
            _rt.Property(
                "disableOffload", "vim.option.ChoiceOption", since="vim.version.v8_0_3_1", rank=33
            ),
        ),
    )
    class StrictLatencyConfigOption(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualVmxnet3Option.StrictLatencyConfigOption``, on the wire ``VirtualVmxnet3OptionStrictLatencyConfigOption``.

        Fields:
            - ``allowed``: ``vim.option.BoolOption``, required.
            - ``measureLatency``: ``vim.option.BoolOption``, required.
            - ``maxTxQueues``: ``vim.option.IntOption``, required.
            - ``maxRxQueues``: ``vim.option.IntOption``, required.
            - ``txDataRingDescSize``: ``vim.option.IntOption``, required.
            - ``rxDataRingDescSize``: ``vim.option.IntOption``, required.
            - ``disableOffload``: ``vim.option.ChoiceOption``, required.

        Since:
            vSphere API 8.0.3.1 (``vim.version.v8_0_3_1``)

        Source:
            ``vim/vm/device/VirtualVmxnet3Option/StrictLatencyConfigOption.rst``
        """

        allowed: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since vSphere API 8.0.3.1."""
        measureLatency: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since vSphere API 8.0.3.1."""
        maxTxQueues: vim.option.IntOption = _rt.UNSET
        """``vim.option.IntOption``, required. Since vSphere API 8.0.3.1."""
        maxRxQueues: vim.option.IntOption = _rt.UNSET
        """``vim.option.IntOption``, required. Since vSphere API 8.0.3.1."""
        txDataRingDescSize: vim.option.IntOption = _rt.UNSET
        """``vim.option.IntOption``, required. Since vSphere API 8.0.3.1."""
        rxDataRingDescSize: vim.option.IntOption = _rt.UNSET
        """``vim.option.IntOption``, required. Since vSphere API 8.0.3.1."""
        disableOffload: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 8.0.3.1."""

    uptv2Enabled: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 8.0.0.1."""
    strictLatencyConfigOption: (
        vim.vm.device.VirtualVmxnet3Option.StrictLatencyConfigOption | None
    ) = None
    """``vim.vm.device.VirtualVmxnet3Option.StrictLatencyConfigOption``, optional. Since vSphere API
    8.0.3.1.
    """

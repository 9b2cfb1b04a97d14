<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartNavigation</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Fit the height</source>
        <translation>适应高度</translation>
    </message>
</context>
<context>
    <name>ChartPins</name>
    <message>
        <source>Move a pinned point</source>
        <translation>移动标注点</translation>
    </message>
    <message>
        <source>Remove a pinned point</source>
        <translation>移除标注点</translation>
    </message>
    <message>
        <source>Pin a point</source>
        <translation>标注一个点</translation>
    </message>
</context>
<context>
    <name>FormulaTemplates</name>
    <message>
        <source>My %1</source>
        <translation>我的 %1</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Wheel, + and −</source>
        <translation>滚轮、+ 和 −</translation>
    </message>
    <message>
        <source>zoom; with Ctrl only x, with Shift only y</source>
        <translation>缩放；按住 Ctrl 只缩放 x，按住 Shift 只缩放 y</translation>
    </message>
    <message>
        <source>Drag, Ctrl and arrows</source>
        <translation>拖动、Ctrl 加方向键</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Home, double click</source>
        <translation>Home、双击</translation>
    </message>
    <message>
        <source>back to the view of the start</source>
        <translation>回到初始视图</translation>
    </message>
    <message>
        <source>Pointer, arrows</source>
        <translation>鼠标指针、方向键</translation>
    </message>
    <message>
        <source>move the probe; Escape hides it</source>
        <translation>移动读数探针；Esc 将其隐藏</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>双击滑块</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Click in the legend</source>
        <translation>单击图例</translation>
    </message>
    <message>
        <source>show or hide a line</source>
        <translation>显示或隐藏一条线</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>search the functions</source>
        <translation>搜索函数</translation>
    </message>
    <message>
        <source>Ctrl F2</source>
        <translation>Ctrl F2</translation>
    </message>
    <message>
        <source>write a function of your own</source>
        <translation>编写自定义函数</translation>
    </message>
    <message>
        <source>Ctrl space in a formula</source>
        <translation>公式中按 Ctrl 加空格</translation>
    </message>
    <message>
        <source>the names that a formula knows</source>
        <translation>公式可用的名称</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>About Activation Explorer</source>
        <translation>关于激活函数探索器</translation>
    </message>
    <message>
        <source>Activation functions of neural networks and their gradients: exact, live, and as figures for print.</source>
        <translation>神经网络的激活函数及其梯度：精确、实时，并可制成出版用图。</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License 3 or later; its core library is under the MIT licence. It is built with Qt and Qt Charts.</source>
        <translation>本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本；其核心库采用 MIT 许可证。程序基于 Qt 和 Qt Charts 构建。</translation>
    </message>
    <message>
        <source>Ctrl F3</source>
        <translation>Ctrl F3</translation>
    </message>
    <message>
        <source>lessons; Alt with left and right goes through one</source>
        <translation>课程；Alt 加左右方向键逐步浏览</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Ctrl I</translation>
    </message>
    <message>
        <source>the note on the function last turned to</source>
        <translation>最近所选函数的说明</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>what is shown as a table of numbers</source>
        <translation>以数据表列出所示内容</translation>
    </message>
    <message>
        <source>Ctrl Shift I, X; K in the editor</source>
        <translation>Ctrl Shift I、X；编辑器中 K</translation>
    </message>
    <message>
        <source>import, export and keep custom functions</source>
        <translation>导入、导出和收藏自定义函数</translation>
    </message>
    <message>
        <source>Click on a curve, Enter</source>
        <translation>单击曲线、Enter</translation>
    </message>
    <message>
        <source>pin a point; drag it along, click it away</source>
        <translation>标注一个点；拖动可沿曲线移动，单击可移除</translation>
    </message>
    <message>
        <source>Space on a slider or the chart</source>
        <translation>滑块或图表上按空格</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>present the chart to a class</source>
        <translation>在课堂上演示图表</translation>
    </message>
    <message>
        <source>F6, F7, F8</source>
        <translation>F6、F7、F8</translation>
    </message>
    <message>
        <source>zones, tangents, freeze the curves to compare</source>
        <translation>斜率分区、切线、冻结曲线以便比较</translation>
    </message>
    <message>
        <source>Shift and arrows, Enter on a pinned point</source>
        <translation>在标注点上按 Shift 加方向键、回车</translation>
    </message>
    <message>
        <source>move it along, remove it</source>
        <translation>移动该点，移除该点</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>1 argument</source>
        <translation> 1 个自变量</translation>
    </message>
    <message>
        <source>%1 arguments</source>
        <translation> %1 个自变量</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>%1 needs its argument in brackets, as in %2(x).</source>
        <translation>%1 的自变量要写在括号中，如 %2(x)。</translation>
    </message>
    <message>
        <source>The bracket after %1 is not closed; `)` is missing.</source>
        <translation>%1 之后的括号没有闭合；缺少 `)`。</translation>
    </message>
    <message>
        <source>Here an operator, a comma or `)` is missing, not %1.</source>
        <translation>此处缺少运算符、逗号或 `)`，不能是 %1。</translation>
    </message>
    <message>
        <source>%1 takes its arguments without names.</source>
        <translation>%1 的自变量不写名称。</translation>
    </message>
    <message>
        <source>%1 takes %2, not %3.</source>
        <translation>%1 需要%2，而不是 %3 个。</translation>
    </message>
    <message>
        <source>%1 takes at most %2: %3.</source>
        <translation>%1 最多接受%2：%3。</translation>
    </message>
    <message>
        <source>%1 has no parameter %2; it is called as %3.</source>
        <translation>%1 没有参数 %2；写法是 %3。</translation>
    </message>
    <message>
        <source>This argument of %1 is given twice.</source>
        <translation>%1 的这个自变量给出了两次。</translation>
    </message>
    <message>
        <source>%1 needs an argument: %2.</source>
        <translation>%1 需要自变量：%2。</translation>
    </message>
    <message>
        <source>%1 is not a function; to multiply write %2 * (...).</source>
        <translation>%1 不是函数；相乘请写 %2 * (...)。</translation>
    </message>
    <message>
        <source>`sum` adds over an index, as in sum(exp(z_j) for j in 2..5).</source>
        <translation>`sum` 对下标求和，如 sum(exp(z_j) for j in 2..5)。</translation>
    </message>
    <message>
        <source>%1 is not known; it is no function of the language or the catalogue.</source>
        <translation>未知的 %1；它既不是公式语言的函数，也不在目录中。</translation>
    </message>
    <message>
        <source>%1 is not known: did you mean %2?</source>
        <translation>未知的 %1：您是想写 %2 吗？</translation>
    </message>
    <message>
        <source>Here `{` is missing, not %1.</source>
        <translation>此处缺少 `{`，不能是 %1。</translation>
    </message>
    <message>
        <source>This bracket is not closed; %1 is missing.</source>
        <translation>此括号没有闭合；缺少 %1。</translation>
    </message>
    <message>
        <source>The LaTeX command %1 is not known here.</source>
        <translation>此处不支持 LaTeX 命令 %1。</translation>
    </message>
    <message>
        <source>Of LaTeX&apos;s environments only \begin{cases} is known here.</source>
        <translation>LaTeX 环境中只支持 \begin{cases}。</translation>
    </message>
    <message>
        <source>Between a case and its condition stands &amp;, not %1.</source>
        <translation>分支与其条件之间是 &amp;，不能是 %1。</translation>
    </message>
    <message>
        <source>Between two cases stands \\, and after the last \end{cases}.</source>
        <translation>两个分支之间是 \\，最后一个之后是 \end{cases}。</translation>
    </message>
    <message>
        <source>\begin{cases} ends with \end{cases}.</source>
        <translation>\begin{cases} 以 \end{cases} 结束。</translation>
    </message>
    <message>
        <source>There is no case here.</source>
        <translation>此处没有分支。</translation>
    </message>
    <message>
        <source>Only the last case may be the one for everything else.</source>
        <translation>只有最后一个分支可以表示其余情况。</translation>
    </message>
    <message>
        <source>These sums have more than %1 terms together.</source>
        <translation>这些求和的项数总共超过 %1。</translation>
    </message>
    <message>
        <source>After `for` comes the name of the index, as in j in 2..n.</source>
        <translation>`for` 之后是下标的名称，如 j in 2..n。</translation>
    </message>
    <message>
        <source>After the index comes `in` and its range, as in j in 2..n.</source>
        <translation>下标之后是 `in` 及其范围，如 j in 2..n。</translation>
    </message>
    <message>
        <source>The range of an index begins with a whole number, as in 2..n.</source>
        <translation>下标的范围以整数开始，如 2..n。</translation>
    </message>
    <message>
        <source>Between the ends of a range stand two dots, not %1.</source>
        <translation>范围两端之间是两个点，不能是 %1。</translation>
    </message>
    <message>
        <source>The range of an index ends with a whole number, as in 2..5.</source>
        <translation>下标的范围以整数结束，如 2..5。</translation>
    </message>
    <message>
        <source>The range of an index has 1 to %1 steps.</source>
        <translation>下标的范围有 1 到 %1 步。</translation>
    </message>
    <message>
        <source>The range is followed by `)`, not %1.</source>
        <translation>范围之后是 `)`，不能是 %1。</translation>
    </message>
    <message>
        <source>Here `for` or an operator is missing, not %1.</source>
        <translation>此处缺少 `for` 或运算符，不能是 %1。</translation>
    </message>
    <message>
        <source>Here an operator or %1 is missing, not %2.</source>
        <translation>此处缺少运算符或 %1，不能是 %2。</translation>
    </message>
    <message>
        <source>This bar has no partner; write |x| or abs(x).</source>
        <translation>此竖线没有配对；请写 |x| 或 abs(x)。</translation>
    </message>
    <message>
        <source>Something is missing at the end: a number, a name or a bracket.</source>
        <translation>末尾缺少内容：数、名称或括号。</translation>
    </message>
    <message>
        <source>Here a number, a name or a bracket is missing, not %1.</source>
        <translation>此处缺少数、名称或括号，不能是 %1。</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>未知的 %1。</translation>
    </message>
    <message>
        <source>%1 would be parameter number %2; a formula has at most %3.</source>
        <translation>%1 将是第 %2 个参数；公式最多有 %3 个。</translation>
    </message>
    <message>
        <source>The formula is longer than %1 characters.</source>
        <translation>公式超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The formula is nested more than %1 levels deep.</source>
        <translation>公式嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>the end of the formula</source>
        <translation>公式结尾</translation>
    </message>
    <message>
        <source>The formula has more than %1 different parts.</source>
        <translation>公式的不同部分超过 %1 个。</translation>
    </message>
    <message>
        <source>There is no formula yet; write one in x, for example x * tanh(x).</source>
        <translation>还没有公式；请写一个关于 x 的公式，例如 x * tanh(x)。</translation>
    </message>
    <message>
        <source>%1 closes a bracket that is not open.</source>
        <translation>%1 没有对应的左括号。</translation>
    </message>
    <message>
        <source>A comma stands between arguments; for a decimal point write a dot.</source>
        <translation>逗号用于分隔自变量；小数点请写点号。</translation>
    </message>
    <message>
        <source>To compare write ==; to name a part begin with let, as in let u = x^2; u.</source>
        <translation>比较请写 ==；为一部分命名请以 let 开头，如 let u = x^2; u。</translation>
    </message>
    <message>
        <source>An operator is missing before %1.</source>
        <translation>%1 之前缺少运算符。</translation>
    </message>
    <message>
        <source>To compare write ==.</source>
        <translation>比较请写 ==。</translation>
    </message>
    <message>
        <source>After let comes a name, as in let u = x^2; not %1.</source>
        <translation>let 之后是名称，如 let u = x^2；不能是 %1。</translation>
    </message>
    <message>
        <source>%1 has its meaning already; choose another name.</source>
        <translation>%1 已有含义；请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is defined twice.</source>
        <translation>%1 定义了两次。</translation>
    </message>
    <message>
        <source>After the name comes =, not %1.</source>
        <translation>名称之后是 =，不能是 %1。</translation>
    </message>
    <message>
        <source>A definition ends with a semicolon, not %1.</source>
        <translation>定义以分号结束，不能是 %1。</translation>
    </message>
    <message>
        <source>After `if` and its condition comes `else`, as in x if x &gt; 0 else 0; not %1.</source>
        <translation>`if` 及其条件之后是 `else`，如 x if x &gt; 0 else 0；不能是 %1。</translation>
    </message>
    <message>
        <source>It is not clear how far this division reaches; write a / (b * c) or (a / b) * c.</source>
        <translation>此除号的范围不明确；请写 a / (b * c) 或 (a / b) * c。</translation>
    </message>
    <message>
        <source>%1 is evaluated as %2, which is equal and neither overflows nor cancels.</source>
        <translation>%1 按 %2 求值，二者相等，而后者既不溢出也不相消。</translation>
    </message>
    <message>
        <source>%1 is beyond the largest number, 1.8e308.</source>
        <translation>%1 超过了最大的数 1.8e308。</translation>
    </message>
    <message>
        <source>A number has one decimal point.</source>
        <translation>一个数只有一个小数点。</translation>
    </message>
    <message>
        <source>An index belongs to a name, as in z_{2}.</source>
        <translation>下标属于名称，如 z_{2}。</translation>
    </message>
    <message>
        <source>An index in braces is letters and digits, as in z_{2}.</source>
        <translation>花括号中的下标是字母和数字，如 z_{2}。</translation>
    </message>
    <message>
        <source>%1 is no module that is known here: np, torch, math, F and their kin are.</source>
        <translation>%1 不是此处支持的模块：支持 np、torch、math、F 等。</translation>
    </message>
    <message>
        <source>A backslash begins a LaTeX command, as in \frac or \alpha.</source>
        <translation>反斜杠是 LaTeX 命令的开头，如 \frac 或 \alpha。</translation>
    </message>
    <message>
        <source>Here is a character that cannot be seen and has no meaning.</source>
        <translation>此处有一个不可见且无意义的字符。</translation>
    </message>
    <message>
        <source>%1 has no meaning in a formula.</source>
        <translation>%1 在公式中没有意义。</translation>
    </message>
    <message>
        <source>Saturating</source>
        <translation>饱和型</translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation>整流型</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收缩型</translation>
    </message>
    <message>
        <source>Self-gated</source>
        <translation>自门控型</translation>
    </message>
    <message>
        <source>Vector functions</source>
        <translation>向量型</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>`gelu` knows approximate=&apos;tanh&apos; and approximate=&apos;none&apos;, not %1.</source>
        <translation>`gelu` 支持 approximate=&apos;tanh&apos; 和 approximate=&apos;none&apos;，不支持 %1。</translation>
    </message>
    <message>
        <source>With every function in it written out, the formula has more than %1 parts.</source>
        <translation>将其中的函数全部展开后，公式的部分超过 %1 个。</translation>
    </message>
    <message>
        <source>The language has no inverse of %1; for one divided by it write 1 / %2(x).</source>
        <translation>本语言没有 %1 的反函数；若指其倒数，请写 1 / %2(x)。</translation>
    </message>
    <message>
        <source>%1 is no number; write a condition, as in x &gt; 0, or 1 and 0.</source>
        <translation>%1 不是数；请写条件，如 x &gt; 0，或写 1 和 0。</translation>
    </message>
    <message>
        <source>%1 is no number here; the largest is 1.8e308.</source>
        <translation>%1 在此处不是数；最大的数是 1.8e308。</translation>
    </message>
    <message>
        <source>%1 is read as a parameter.</source>
        <translation>%1 被当作参数。</translation>
    </message>
    <message>
        <source>%1 are read as parameters.</source>
        <translation>%1 被当作参数。</translation>
    </message>
    <message>
        <source>%1 may be the number of the equation or a factor; leave it out, or write * %1.</source>
        <translation>%1 可能是公式的编号，也可能是一个因子；请去掉它，或写成 * %1。</translation>
    </message>
    <message>
        <source>%1 is taken for the number of the equation and left out.</source>
        <translation>%1 被当作公式的编号而略去。</translation>
    </message>
    <message>
        <source>mod(a, b) has the sign of b; fmod(a, b) has that of a.</source>
        <translation>mod(a, b) 与 b 同号；fmod(a, b) 与 a 同号。</translation>
    </message>
    <message>
        <source>heaviside is 1/2 at 0; heaviside(x, 1) is another.</source>
        <translation>heaviside 在 0 处为 1/2；heaviside(x, 1) 则不同。</translation>
    </message>
    <message>
        <source>round takes halves to the nearest even number.</source>
        <translation>round 把一半舍入到最近的偶数。</translation>
    </message>
    <message>
        <source>sinc(x) is sin(x)/x here; NumPy&apos;s is sin(pi*x)/(pi*x).</source>
        <translation>这里的 sinc(x) 是 sin(x)/x；NumPy 的是 sin(pi*x)/(pi*x)。</translation>
    </message>
    <message>
        <source>%1 may be a product or one name: write %2 or %3.</source>
        <translation>%1 可能是乘积，也可能是一个名称：请写 %2 或 %3。</translation>
    </message>
    <message>
        <source>%1 is no name here: write %2.</source>
        <translation>%1 在这里不是名称：请写 %2。</translation>
    </message>
    <message>
        <source>%1 is read as %2.</source>
        <translation>%1 被读作 %2。</translation>
    </message>
    <message>
        <source>%1 is %2, as the head of the function says.</source>
        <translation>按函数开头所写，%1 为 %2。</translation>
    </message>
    <message>
        <source>This text is not closed; three quotes are missing.</source>
        <translation>这段文字没有结束；缺少三个引号。</translation>
    </message>
    <message>
        <source>This comment is not closed; `*/` is missing.</source>
        <translation>这条注释没有结束；缺少 `*/`。</translation>
    </message>
    <message>
        <source>Hexadecimal numbers are not read; write it with the digits 0 to 9, and a product as 0 * x.</source>
        <translation>不读十六进制数；请用数字 0 到 9 书写，乘积请写成 0 * x。</translation>
    </message>
    <message>
        <source>%1 lacks its exponent; write %2, or %3 for a product with Euler&apos;s number.</source>
        <translation>%1 缺少指数；请写 %2，若是与欧拉数的乘积请写 %3。</translation>
    </message>
    <message>
        <source>%1 is read as a number, as C writes it.</source>
        <translation>%1 按 C 的写法被读作一个数。</translation>
    </message>
    <message>
        <source>Here a list in brackets is missing, not %1.</source>
        <translation>这里缺少括号中的列表，而不是 %1。</translation>
    </message>
    <message>
        <source>Here a comma or a closing bracket is missing, not %1.</source>
        <translation>这里缺少逗号或右括号，而不是 %1。</translation>
    </message>
    <message>
        <source>%1 needs a value for each condition.</source>
        <translation>%1 需要为每个条件给出一个值。</translation>
    </message>
    <message>
        <source>Here a comma is missing, not %1.</source>
        <translation>这里缺少逗号，而不是 %1。</translation>
    </message>
    <message>
        <source>Here `}` is missing, not %1.</source>
        <translation>这里缺少 `}`，而不是 %1。</translation>
    </message>
    <message>
        <source>Here a condition in brackets is missing, not %1.</source>
        <translation>这里缺少括号中的条件，而不是 %1。</translation>
    </message>
    <message>
        <source>Here a closing bracket is missing, not %1.</source>
        <translation>这里缺少右括号，而不是 %1。</translation>
    </message>
    <message>
        <source>Derivatives are read up to the second.</source>
        <translation>最多读到二阶导数。</translation>
    </message>
    <message>
        <source>Where none of the conditions holds there is no value.</source>
        <translation>在没有任何条件成立的地方，函数没有值。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>LOG is read as the logarithm to base 10, as in spreadsheets.</source>
        <translation>LOG 按电子表格的习惯被读作以 10 为底的对数。</translation>
    </message>
    <message>
        <source>%1 is read as the density of the normal distribution.</source>
        <translation>%1 被读作正态分布的密度。</translation>
    </message>
    <message>
        <source>Between the ends of range stands a comma, not %1.</source>
        <translation>range 的两端之间是逗号，而不是 %1。</translation>
    </message>
    <message>
        <source>%1 is read as the number pi.</source>
        <translation>%1 被读作圆周率 pi。</translation>
    </message>
    <message>
        <source>E is read as Euler&apos;s number.</source>
        <translation>E 被读作欧拉数。</translation>
    </message>
    <message>
        <source>Square brackets behind %1 would be an index, which is not read; for a product write %2 * (...).</source>
        <translation>%1 后面的方括号是下标，这里不读；若是乘积请写 %2 * (...)。</translation>
    </message>
    <message>
        <source>%1 is not a function; to multiply write %2^n * (...).</source>
        <translation>%1 不是函数；若要相乘请写 %2^n * (...)。</translation>
    </message>
    <message>
        <source>%1 is %2, as in %3.</source>
        <translation>按 %3 的用法，%1 是 %2。</translation>
    </message>
    <message>
        <source>%1 as in %2: %3 = %4.</source>
        <translation>%1 按 %2 的默认值：%3 = %4。</translation>
    </message>
    <message>
        <source>%1 is no function that is called; brackets are missing.</source>
        <translation>%1 没有被调用；缺少括号。</translation>
    </message>
    <message>
        <source>// is read as division rounded down, as in Python.</source>
        <translation>// 按 Python 的用法被读作向下取整的除法。</translation>
    </message>
    <message>
        <source>The sign of a % b differs between languages: write mod(a, b), which has that of b as in Python, or fmod(a, b), which has that of a as in C.</source>
        <translation>a % b 的符号在各种语言中不同：请写 mod(a, b)（与 b 同号，如 Python），或 fmod(a, b)（与 a 同号，如 C）。</translation>
    </message>
    <message>
        <source>-a^b is read as (-a)^b, as spreadsheets compute it.</source>
        <translation>-a^b 按电子表格的算法被读作 (-a)^b。</translation>
    </message>
    <message>
        <source>In C this is the whole number %1; write %2.0 / %3 for the fraction, or %1.</source>
        <translation>在 C 中这是整数 %1；若是分数请写 %2.0 / %3，否则请写 %1。</translation>
    </message>
    <message>
        <source>It is not clear how far this exponent reaches; write ^(%1 * %2) or ^(%1) * %2.</source>
        <translation>这个指数到哪里为止并不清楚；请写 ^(%1 * %2) 或 ^(%1) * %2。</translation>
    </message>
    <message>
        <source>^ is read as a power, which it is not in %1.</source>
        <translation>^ 被读作乘方，而在 %1 中它并不是。</translation>
    </message>
    <message>
        <source>%1 needs its range in whole numbers, as in \sum_{k=1}^{3} x^k.</source>
        <translation>%1 的范围须是整数，例如 \sum_{k=1}^{3} x^k。</translation>
    </message>
    <message>
        <source>What stands before and behind this sign is not the same; write one of them. To compare write ==.</source>
        <translation>这个等号前后并不相同；请只写其中一个。若要比较请写 ==。</translation>
    </message>
    <message>
        <source>These definitions refer to each other in a circle.</source>
        <translation>这些定义互相循环引用。</translation>
    </message>
    <message>
        <source>Nothing varies in this formula: it has one value for every x.</source>
        <translation>这个公式中没有变化的量：对每个 x 它的值都相同。</translation>
    </message>
    <message>
        <source>A second formula begins here; keep one of them.</source>
        <translation>这里开始了第二个公式；请只保留一个。</translation>
    </message>
    <message>
        <source>After ? and its value comes a colon, as in x &gt; 0 ? x : 0; not %1.</source>
        <translation>? 和它的值之后是冒号，例如 x &gt; 0 ? x : 0；而不是 %1。</translation>
    </message>
    <message>
        <source>It is not clear which is the variable, %1 or %2: call it x, or begin with f(%3) = or f(%4) =.</source>
        <translation>不清楚 %1 和 %2 哪一个是变量：请称它为 x，或以 f(%3) = 或 f(%4) = 开头。</translation>
    </message>
    <message>
        <source>The variable is %1 on the left; what is x then?</source>
        <translation>左边说变量是 %1；那么 x 是什么？</translation>
    </message>
    <message>
        <source>%1 is the variable, and called x from here on.</source>
        <translation>%1 是变量，此后称为 x。</translation>
    </message>
</context>
<context>
    <name>explorer::Animating</name>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>There is not enough memory for frames of this size; choose a smaller one.</source>
        <translation>内存不足以绘制这么大的帧；请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, what is wrong</comment>
        <translation>未写入 %1。%2</translation>
    </message>
</context>
<context>
    <name>explorer::AnimationDialog</name>
    <message>
        <source>&amp;Repeat for ever</source>
        <translation>无限循环(&amp;R)</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Frames per se&amp;cond</source>
        <translation>每秒帧数(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>%1 frames in %2 seconds, %3 × %4 pixels</source>
        <translation>%1 帧，%2 秒，%3 × %4 像素</translation>
    </message>
    <message>
        <source>%1 (needs ffmpeg)</source>
        <translation>%1（需要 ffmpeg）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>单程时间</translation>
    </message>
    <message>
        <source>How %1 runs</source>
        <translation>%1 的播放方式</translation>
    </message>
    <message>
        <source>Seconds from end to end, %1</source>
        <translation>单程秒数，%1</translation>
    </message>
    <message>
        <source>Then each slider has come to the end of its round.</source>
        <translation>届时每个滑块都恰好走完一轮。</translation>
    </message>
    <message>
        <source>That is the round of the slowest slider; the others are then on their way.</source>
        <translation>这是最慢滑块的一轮；其他滑块届时仍在途中。</translation>
    </message>
</context>
<context>
    <name>explorer::Animations</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Nothing moves; choose a slider to play.</source>
        <translation>没有会动的内容；请选择要播放的滑块。</translation>
    </message>
    <message>
        <source>One of the sliders is there no longer; choose among those that are.</source>
        <translation>有一个滑块已不存在；请从现有的滑块中选择。</translation>
    </message>
    <message>
        <source>%1 seconds from end to end are out of bounds; choose from %2 to %3.</source>
        <translation>单程 %1 秒超出范围；请在 %2 到 %3 之间选择。</translation>
    </message>
    <message>
        <source>A width of %1 pixels is out of bounds; choose from %2 to %3.</source>
        <translation>宽度 %1 像素超出范围；请在 %2 到 %3 之间选择。</translation>
    </message>
    <message>
        <source>%1 frames per second are out of bounds; choose from %2 to %3.</source>
        <translation>每秒 %1 帧超出范围；请在 %2 到 %3 之间选择。</translation>
    </message>
    <message>
        <source>%1 frames are too many; at most %2 can be written. Let the slider run faster, or choose fewer frames per second.</source>
        <translation>%1 帧太多；最多可写入 %2 帧。请让滑块播放得更快，或减少每秒帧数。</translation>
    </message>
    <message>
        <source>GIF, shown everywhere, in 256 colours</source>
        <translation>GIF，随处可显示，256 色</translation>
    </message>
    <message>
        <source>WebP, small and exact, for the web</source>
        <translation>WebP，小而精确，用于网页</translation>
    </message>
    <message>
        <source>APNG, a PNG that moves</source>
        <translation>APNG，动态的 PNG</translation>
    </message>
    <message>
        <source>MP4, a film for slides</source>
        <translation>MP4，用于幻灯片的视频</translation>
    </message>
    <message>
        <source>%1 does not end like an animation; end it in %2.</source>
        <translation>%1 的扩展名不是动画格式；请用 %2 结尾。</translation>
    </message>
    <message>
        <source>The animation needs a file name, for example figure.gif.</source>
        <translation>动画需要文件名，例如 figure.gif。</translation>
    </message>
    <message>
        <source>The paper is so narrow that a frame would be %1 pixels high; choose a smaller width or a lower paper.</source>
        <translation>图形太窄，每帧会高达 %1 像素；请减小像素宽度，或降低图形高度。</translation>
    </message>
    <message>
        <source>At more than %1 frames per second a GIF plays too slowly; choose fewer, or WebP or APNG.</source>
        <translation>每秒超过 %1 帧时 GIF 会放得过慢；请减少帧数，或选择 WebP 或 APNG。</translation>
    </message>
    <message>
        <source>%1 frames of %2 × %3 pixels are too much for one file. Choose a smaller width or fewer frames per second, or let the slider run faster.</source>
        <translation>%1 帧 %2 × %3 像素的图像对一个文件来说太多。请选择较小的宽度或较低的帧率，或让滑块走得更快。</translation>
    </message>
</context>
<context>
    <name>explorer::Apng</name>
    <message>
        <source>There is not enough memory to pack the APNG; choose a smaller size.</source>
        <translation>内存不足以生成 APNG；请选择较小的尺寸。</translation>
    </message>
</context>
<context>
    <name>explorer::AxesSheet</name>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>&amp;x axis</source>
        <translation>x 轴(&amp;X)</translation>
    </message>
    <message>
        <source>Change a label</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>&amp;Functions</source>
        <translation>函数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gradients</source>
        <translation>梯度(&amp;G)</translation>
    </message>
    <message>
        <source>Mathematics stands between dollar signs: $f&apos;(x)$, $\alpha_1$, $e^{-x}$.</source>
        <translation>数学式写在美元符号之间：$f&apos;(x)$、$\alpha_1$、$e^{-x}$。</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>y of gradients</source>
        <translation>梯度的 y</translation>
    </message>
    <message>
        <source>Step of x</source>
        <translation>x 的刻度间隔</translation>
    </message>
    <message>
        <source>Step of y</source>
        <translation>y 的刻度间隔</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Change the axes</source>
        <translation>更改坐标轴</translation>
    </message>
    <message>
        <source>&amp;Axes</source>
        <translation>坐标轴(&amp;A)</translation>
    </message>
    <message>
        <source>Draw a g&amp;rid</source>
        <translation>绘制网格(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the grid</source>
        <translation>显示或隐藏网格</translation>
    </message>
    <message>
        <source>Lowest %1</source>
        <translation>%1 的下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Highest %1</source>
        <translation>%1 的上限</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 从</translation>
    </message>
    <message>
        <source>0: as fits</source>
        <translation>0：自动</translation>
    </message>
</context>
<context>
    <name>explorer::Batch</name>
    <message>
        <source>%1 is named for two figures; give each a file of its own.</source>
        <translation>两幅图都要写入 %1；请为每幅图指定各自的文件。</translation>
    </message>
</context>
<context>
    <name>explorer::ChangeSentences</name>
    <message>
        <source>&quot;%1&quot; calls it and would make no sense any more: %2</source>
        <translation>“%1”调用了它，将不再成立：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would call something else then than it does now; give what it calls another name.</source>
        <translation>这样 &quot;%1&quot; 会调用到别的东西；请给它所调用的函数换一个名称。</translation>
    </message>
</context>
<context>
    <name>explorer::ChoiceNames</name>
    <message>
        <source>Saturating</source>
        <translation>饱和型</translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation>整流型</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收缩型</translation>
    </message>
    <message>
        <source>Self-gated</source>
        <translation>自门控型</translation>
    </message>
    <message>
        <source>Of several inputs</source>
        <translation>多输入型</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Everything in one panel</source>
        <translation>全部放在一个面板</translation>
    </message>
    <message>
        <source>Gradients below their functions</source>
        <translation>梯度在函数下方</translation>
    </message>
    <message>
        <source>One panel for each function</source>
        <translation>每个函数一个面板</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>自动选择空白处</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Above the plot</source>
        <translation>绘图区上方</translation>
    </message>
    <message>
        <source>Right of the plot</source>
        <translation>绘图区右侧</translation>
    </message>
    <message>
        <source>At the curves&apos; ends</source>
        <translation>曲线末端</translation>
    </message>
    <message>
        <source>Gradients from functions</source>
        <translation>区分梯度与函数</translation>
    </message>
    <message>
        <source>Functions from each other</source>
        <translation>区分各个函数</translation>
    </message>
    <message>
        <source>From the palette</source>
        <translation>按调色板</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>Dash-dotted</source>
        <translation>点划线</translation>
    </message>
    <message>
        <source>Long dashes</source>
        <translation>长虚线</translation>
    </message>
    <message>
        <source>Dash and two dots</source>
        <translation>双点划线</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>菱形</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>叉形</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>加号</translation>
    </message>
    <message>
        <source>Through the origin</source>
        <translation>过原点</translation>
    </message>
    <message>
        <source>A frame around the plot</source>
        <translation>绘图区外框</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>单次</translation>
    </message>
    <message>
        <source>Over and over</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>往返</translation>
    </message>
</context>
<context>
    <name>explorer::ColorText</name>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Give each function its dashes</source>
        <translation>为每个函数分配线型</translation>
    </message>
    <message>
        <source>Give each function its dashes and markers</source>
        <translation>为每个函数分配线型和标记</translation>
    </message>
    <message>
        <source>Deal out dashes and markers anew</source>
        <translation>重新分配线型和标记</translation>
    </message>
    <message>
        <source>Give each function its panel</source>
        <translation>为每个函数分配面板</translation>
    </message>
    <message>
        <source>%1 (%2 to 1)</source>
        <translation>%1（%2 : 1）</translation>
    </message>
    <message>
        <source>On white paper these are faint: %1. Lines need a contrast of %2 to 1.</source>
        <translation>这些颜色在白纸上太淡：%1。线条的对比度至少应为 %2 : 1。</translation>
    </message>
    <message>
        <source>Darken them</source>
        <translation>加深颜色</translation>
    </message>
    <message>
        <source>Printed in grey, these look alike: %1.</source>
        <translation>灰度打印时难以区分：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>two curves and a colour blindness</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>To colour-blind readers these look alike: %1.</source>
        <translation>色觉障碍的读者难以区分：%1。</translation>
    </message>
</context>
<context>
    <name>explorer::CommandLine</name>
    <message>
        <source>%1 has no option %2%3</source>
        <translation>%1 没有选项 %2%3</translation>
    </message>
    <message>
        <source>%1 is given twice; give it once.</source>
        <translation>%1 给出了两次；只能给一次。</translation>
    </message>
    <message>
        <source>%1 takes no value; leave out %2.</source>
        <translation>%1 不带值；请去掉 %2。</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 需要一个值：%1 %2。</translation>
    </message>
    <message>
        <source>.</source>
        <comment>the end of a sentence</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>；您是想用 %1 吗？</translation>
    </message>
    <message>
        <source>; did you mean %1 or %2?</source>
        <translation>；您是想用 %1 或 %2 吗？</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>--language en or --language zh says in which language the program speaks, here and in the window.</source>
        <translation>--language en 或 --language zh 指定命令行和窗口使用的语言。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; the window opens one session file.</source>
        <translation>多了一个参数“%1”；窗口只打开一个会话文件。</translation>
    </message>
    <message>
        <source>There is no option %1%2</source>
        <translation>没有选项 %1%2</translation>
    </message>
    <message>
        <source>%1=%2: choose one of %3.</source>
        <translation>%1=%2：请从 %3 中选择。</translation>
    </message>
    <message>
        <source>color=%1: give a colour like #d55e00, or a place in the palette from 0 to %2.</source>
        <translation>color=%1：请给出颜色（如 #d55e00），或调色板中的位置 0 到 %2。</translation>
    </message>
    <message>
        <source>shows=%1: choose one of %2.</source>
        <translation>shows=%1：请从 %2 中选择。</translation>
    </message>
    <message>
        <source>The label of %1 is longer than %2 characters.</source>
        <translation>%1 的标签超过了 %2 个字符。</translation>
    </message>
    <message>
        <source>There are too many functions; a figure holds at most %1.</source>
        <translation>函数太多；一幅图最多包含 %1 个。</translation>
    </message>
    <message>
        <source>%1%2=%3 is not a number that can be used.</source>
        <translation>%1%2=%3 不是可用的数。</translation>
    </message>
    <message>
        <source>%1%2=%3: the formula has no parameter %2.</source>
        <translation>%1%2=%3：公式没有参数 %2。</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is unknown; choose csv or json.</source>
        <translation>--format：未知格式“%1”；请选择 csv 或 json。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; evaluate takes one function or one formula, and points behind --x.</source>
        <translation>多了一个参数“%1”；evaluate 只接受一个函数或一个公式，点写在 --x 之后。</translation>
    </message>
    <message>
        <source>The function is missing; name one, for example gelu, or write --formula and a formula.</source>
        <translation>缺少函数；请给出一个，例如 gelu，或写 --formula 加公式。</translation>
    </message>
    <message>
        <source>--like: a formula of your own is in no framework.</source>
        <translation>--like：自定义公式不属于任何框架。</translation>
    </message>
    <message>
        <source>Writes x, value and derivative to standard output.</source>
        <translation>将 x、函数值和导数写到标准输出。</translation>
    </message>
    <message>
        <source>a formula of your own in x; other names in it are parameters, which
are 1 where --set says nothing else</source>
        <translation>关于 x 的自定义公式；其中的其他名称是参数，
--set 未指定时取 1</translation>
    </message>
    <message>
        <source>set a parameter; the others have their defaults</source>
        <translation>设置一个参数；其余取默认值</translation>
    </message>
    <message>
        <source>the defaults of pytorch, keras, jax, onnx, tensorflow or timm</source>
        <translation>采用 pytorch、keras、jax、onnx、tensorflow 或 timm 的默认值</translation>
    </message>
    <message>
        <source>the points; - reads numbers from standard input, separated by
commas or white space, and answers them as they come</source>
        <translation>求值点；- 表示从标准输入读取数字（以逗号或空白分隔），
并随读随答</translation>
    </message>
    <message>
        <source>first point of an even range</source>
        <translation>等距区间的起点</translation>
    </message>
    <message>
        <source>its last point</source>
        <translation>区间的终点</translation>
    </message>
    <message>
        <source>how many points, both ends included</source>
        <translation>点数，含两端</translation>
    </message>
    <message>
        <source>the derivatives from the left and from the right as well</source>
        <translation>同时给出左导数和右导数</translation>
    </message>
    <message>
        <source>csv, unless said otherwise</source>
        <translation>默认为 csv</translation>
    </message>
    <message>
        <source>GELU as CSV with the header x,value,derivative</source>
        <translation>以 CSV 输出 GELU，表头为 x,value,derivative</translation>
    </message>
    <message>
        <source>three points as JSON</source>
        <translation>以 JSON 输出三个点</translation>
    </message>
    <message>
        <source>value and derivative of what is in no catalogue</source>
        <translation>目录之外的函数的值和导数</translation>
    </message>
    <message>
        <source>both derivatives at a kink, in two more columns</source>
        <translation>在折点处给出两侧导数，另占两列</translation>
    </message>
    <message>
        <source>any number of points from a file or a pipe</source>
        <translation>从文件或管道读取任意多个点</translation>
    </message>
    <message>
        <source>Numbers have the digits that read back as the same double; where there is no
finite answer it is nan, inf or -inf (in JSON as strings).</source>
        <translation>数字的位数足以还原同一个双精度数；没有有限结果时
输出 nan、inf 或 -inf（JSON 中为字符串）。</translation>
    </message>
    <message>
        <source>--x: &quot;%1&quot; is not a number that can be used; write for example --x -1,0,2.5, or --x - to read standard input.</source>
        <translation>--x：“%1”不是可用的数；例如写 --x -1,0,2.5，或用 --x - 读取标准输入。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number that can be used; write for example %1 -4.</source>
        <translation>%1：“%2”不是可用的数；例如写 %1 -4。</translation>
    </message>
    <message>
        <source>%1 is missing; a range needs --from A --to B --count N.</source>
        <translation>缺少 %1；区间需要 --from A --to B --count N。</translation>
    </message>
    <message>
        <source>--count: &quot;%1&quot; will not do; choose a whole number from %2 to %3.</source>
        <translation>--count：不能用“%1”；请选择 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>--x and --from, --to, --count exclude each other; give one or the other.</source>
        <translation>--x 与 --from、--to、--count 不能同时使用；请选其一。</translation>
    </message>
    <message>
        <source>It is not said where to evaluate; give --x V,V,..., --x - or --from A --to B --count N.</source>
        <translation>未说明在何处求值；请给出 --x V,V,...、--x - 或 --from A --to B --count N。</translation>
    </message>
    <message>
        <source>draw this function, with these parameters; give it again for more.
Behind them may stand color=#d55e00, dash=dotted, marker=circle,
shows=value, gradient or both, and at the end label=TEXT</source>
        <translation>绘制该函数及其参数；可多次给出。
其后可写 color=#d55e00、dash=dotted、marker=circle、
shows=value、gradient 或 both，最后可写 label=文字</translation>
    </message>
    <message>
        <source>draw a formula of your own in x; other names in it are parameters,
1 where nothing behind the colon says else. The same may stand there
as behind a function, and name=TEXT and default.b=0.5</source>
        <translation>绘制关于 x 的自定义公式；其中的其他名称是参数，
冒号后未指定时取 1。冒号后可写的内容与函数相同，
另有 name=文字 和 default.b=0.5</translation>
    </message>
    <message>
        <source>draw the gradients too</source>
        <translation>同时绘制梯度</translation>
    </message>
    <message>
        <source>draw the gradients alone</source>
        <translation>只绘制梯度</translation>
    </message>
    <message>
        <source>draw the figure of a session file, or of a figure that carries its session</source>
        <translation>绘制会话文件（或带有会话的图形文件）中的图</translation>
    </message>
    <message>
        <source>nature, ieee, neurips_iclr, icml, elsevier, plos, thesis, slide or free,
or one of your own: sets size, type and lines</source>
        <translation>nature、ieee、neurips_iclr、icml、elsevier、plos、thesis、slide 或 free，
或自定义的规格：决定尺寸、字体和线条</translation>
    </message>
    <message>
        <source>single, double or another of the target&apos;s</source>
        <translation>single、double 或该规格的其他栏</translation>
    </message>
    <message>
        <source>width in millimetres</source>
        <translation>宽度（毫米）</translation>
    </message>
    <message>
        <source>height in millimetres</source>
        <translation>高度（毫米）</translation>
    </message>
    <message>
        <source>size of type, where not the target&apos;s</source>
        <translation>字号（不用规格的字号时）</translation>
    </message>
    <message>
        <source>width of curves, where not the target&apos;s</source>
        <translation>曲线线宽（不用规格的线宽时）</translation>
    </message>
    <message>
        <source>okabe-ito, tol-bright, greyscale or matplotlib</source>
        <translation>okabe-ito、tol-bright、greyscale 或 matplotlib</translation>
    </message>
    <message>
        <source>what dashes tell apart: gradients or curves</source>
        <translation>线型用来区分什么：gradients 或 curves</translation>
    </message>
    <message>
        <source>draw markers on the curves</source>
        <translation>在曲线上绘制标记</translation>
    </message>
    <message>
        <source>overlay, stacked (gradients below) or grid (a panel each)</source>
        <translation>overlay、stacked（梯度在下方）或 grid（各占一个面板）</translation>
    </message>
    <message>
        <source>panels side by side in a grid</source>
        <translation>grid 中并排的面板数</translation>
    </message>
    <message>
        <source>no a, b, c at the panels</source>
        <translation>面板不标 a、b、c</translation>
    </message>
    <message>
        <source>automatic, top-left, top-right, bottom-left, bottom-right, above,
right, at-curves or none</source>
        <translation>automatic、top-left、top-right、bottom-left、bottom-right、above、
right、at-curves 或 none</translation>
    </message>
    <message>
        <source>with mathematics between dollar signs</source>
        <translation>数学式写在美元符号之间</translation>
    </message>
    <message>
        <source>of the x axis, likewise</source>
        <translation>x 轴的标签，写法相同</translation>
    </message>
    <message>
        <source>of the functions</source>
        <translation>函数的 y 轴标签</translation>
    </message>
    <message>
        <source>of the gradients</source>
        <translation>梯度的 y 轴标签</translation>
    </message>
    <message>
        <source>origin or frame</source>
        <translation>origin 或 frame</translation>
    </message>
    <message>
        <source>draw a grid</source>
        <translation>绘制网格</translation>
    </message>
    <message>
        <source>left end of the figure</source>
        <translation>x 的下限</translation>
    </message>
    <message>
        <source>its right end</source>
        <translation>x 的上限</translation>
    </message>
    <message>
        <source>its lower end; fits the curves unless given</source>
        <translation>y 的下限；不给出时适应曲线</translation>
    </message>
    <message>
        <source>its upper end</source>
        <translation>y 的上限</translation>
    </message>
    <message>
        <source>the same for gradients of their own</source>
        <translation>梯度单独成图时的同一设置</translation>
    </message>
    <message>
        <source>between ticks, where not as fits</source>
        <translation>刻度间隔（不用自动间隔时）</translation>
    </message>
    <message>
        <source>whatever the ending says: %1</source>
        <translation>不按扩展名而指定格式：%1</translation>
    </message>
    <message>
        <source>dots per inch of pictures</source>
        <translation>位图的每英寸点数</translation>
    </message>
    <message>
        <source>every function into a file of its own, in a folder</source>
        <translation>每个函数各写一个文件，放在一个文件夹中</translation>
    </message>
    <message>
        <source>a file that cannot be opened again</source>
        <translation>文件中不含会话，不能再打开</translation>
    </message>
    <message>
        <source>letters as shapes</source>
        <translation>文字转为轮廓</translation>
    </message>
    <message>
        <source>no paper behind the figure</source>
        <translation>图形背景透明</translation>
    </message>
    <message>
        <source>Draws a figure into files; the ending of each, %1,
chooses its format. With - the figure goes to standard output.</source>
        <translation>将图形写入文件；格式由扩展名（%1）决定。
用 - 时写到标准输出。</translation>
    </message>
    <message>
        <source>GELU and its gradient</source>
        <translation>GELU 及其梯度</translation>
    </message>
    <message>
        <source>two functions above their gradients, in a column of Nature</source>
        <translation>两个函数及其下方的梯度，按 Nature 单栏</translation>
    </message>
    <message>
        <source>a curve with a label of its own, to standard output</source>
        <translation>带自定标签的曲线，写到标准输出</translation>
    </message>
    <message>
        <source>a formula of your own beside a function</source>
        <translation>自定义公式与一个函数并列</translation>
    </message>
    <message>
        <source>a saved session as a picture</source>
        <translation>将已保存的会话制成位图</translation>
    </message>
    <message>
        <source>each of its functions as a file in the folder figures</source>
        <translation>其中每个函数各写一个文件，放在 figures 文件夹</translation>
    </message>
    <message>
        <source>Without a function or a session it draws the figure of the first start. Existing
files are replaced; a failure leaves them as they were.</source>
        <translation>不给出函数或会话时绘制首次启动时的图形。已有文件会被替换；
失败时保持原样。</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty; %3 has to be below %4.</source>
        <translation>从 %1 到 %2 的区间为空；%3 必须小于 %4。</translation>
    </message>
    <message>
        <source>The range from %1 to %2 cannot be drawn; choose ends that are further apart, within ±1e300.</source>
        <translation>从 %1 到 %2 的区间无法绘制；请选择 ±1e300 以内相距更远的两端。</translation>
    </message>
    <message>
        <source>The file is missing; name one, for example figure.pdf.</source>
        <translation>缺少文件名；请给出一个，例如 figure.pdf。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; --each takes one folder.</source>
        <translation>多了一个参数“%1”；--each 只接受一个文件夹。</translation>
    </message>
    <message>
        <source>Standard output, -, takes one figure; leave out the other files.</source>
        <translation>标准输出（-）只能写一幅图；请去掉其他文件。</translation>
    </message>
    <message>
        <source>Standard output has no ending to choose a format by; give --format, for example --format svg.</source>
        <translation>标准输出没有扩展名可决定格式；请给出 --format，例如 --format svg。</translation>
    </message>
    <message>
        <source>%1 has no parameters, and so none called %2.</source>
        <translation>%1 没有参数，因此也没有 %2。</translation>
    </message>
    <message>
        <source>%1 has no parameter %2%3</source>
        <translation>%1 没有参数 %2%3</translation>
    </message>
    <message>
        <source>%1 has no parameter %2; it has %3.</source>
        <translation>%1 没有参数 %2；它的参数是 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets no parameter; write NAME=VALUE.</source>
        <translation>“%1”没有设置参数；请写 参数=值。</translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is not a number that can be used; write for example %1=%3.</source>
        <translation>%1 = “%2”不是可用的数；例如写 %1=%3。</translation>
    </message>
    <message>
        <source>--like: there is no framework %1; choose pytorch, keras, jax, onnx, tensorflow or timm.</source>
        <translation>--like：没有框架 %1；请选择 pytorch、keras、jax、onnx、tensorflow 或 timm。</translation>
    </message>
    <message>
        <source>--like: %1 is in none of the frameworks.</source>
        <translation>--like：没有框架包含 %1。</translation>
    </message>
    <message>
        <source>--like: %1 has no %2; it is known as %3.</source>
        <translation>--like：%1 没有 %2；它在别处称为 %3。</translation>
    </message>
    <message>
        <source>There is no function %1%2</source>
        <translation>没有函数 %1%2</translation>
    </message>
    <message>
        <source>There is no function %1; &quot;%2 list&quot; shows all.</source>
        <translation>没有函数 %1；用“%2 list”查看全部。</translation>
    </message>
    <message>
        <source>--formula, character %1: %2</source>
        <translation>--formula，第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>--language: the program does not speak &quot;%1&quot;, only en and zh; it goes on in English.</source>
        <translation>--language：程序不支持“%1”，只支持 en 和 zh；现以英语继续。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Lists the functions with their parameters and defaults.</source>
        <translation>列出各函数及其参数和默认值。</translation>
    </message>
    <message>
        <source>everything that is known of them: formulas as text and TeX,
ranges, breaks, names in the frameworks, papers</source>
        <translation>列出全部资料：文本和 TeX 公式、
取值范围、断点、各框架中的名称、论文</translation>
    </message>
    <message>
        <source>a table for people</source>
        <translation>供人阅读的表格</translation>
    </message>
    <message>
        <source>only the ids, for a script</source>
        <translation>只列标识，供脚本使用</translation>
    </message>
    <message>
        <source>In the JSON, breaks hold at the defaults; their order is the lowest derivative
that jumps, 0 being the value itself. An end of a domain that is null is no limit.</source>
        <translation>JSON 中的断点按默认参数给出；order 是发生跳变的最低阶导数，
0 表示函数值本身。定义域的一端为 null 表示无限制。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; list takes none but --json.</source>
        <translation>多了一个参数“%1”；list 只接受 --json。</translation>
    </message>
    <message>
        <source>Line %1 of standard input: &quot;%2&quot; is not a number that can be used; write numbers such as -0.5 or 1e3, separated by commas or white space.</source>
        <translation>标准输入第 %1 行：“%2”不是可用的数；请写 -0.5 或 1e3 这样的数，以逗号或空白分隔。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number that can be used.</source>
        <translation>%1：“%2”不是可用的数。</translation>
    </message>
    <message>
        <source>%1: %2 is out of bounds; choose from %3 to %4.</source>
        <translation>%1：%2 超出范围；请在 %3 到 %4 之间选择。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation>%1：“%2”不是 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>%1: the text is %2 characters long; at most %3 are possible.</source>
        <translation>%1：文字有 %2 个字符；最多 %3 个。</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;%3</source>
        <translation>%1：没有“%2”%3</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;; choose one of %3.</source>
        <translation>%1：没有“%2”；请从 %3 中选择。</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
    <message>
        <source>Standard input could not be read: %1.</source>
        <translation>无法读取标准输入：%1。</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>参见 %1 --help。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>FILE... [--function ID[:NAME=VALUE,...]]... [--formula TEXT[:NAME=VALUE,...]]... [--define TEXT]... [--session FILE] [options]</source>
        <translation>文件... [--function 标识[:参数=值,...]]... [--formula 公式[:参数=值,...]]... [--define 定义]... [--session 文件] [选项]</translation>
    </message>
    <message>
        <source>Draws activation functions and their gradients. Without a command it opens the window,
with --present a whole screen for a class.</source>
        <translation>绘制激活函数及其梯度。不带命令时打开窗口，
加 --present 时全屏演示，供课堂使用。</translation>
    </message>
    <message>
        <source>%1 %2: give the place of a function, from 1 to %3, a colon and x, for example %1 1:0.5.</source>
        <translation>%1 %2：请给出函数的序号（1 到 %3）、冒号和 x，例如 %1 1:0.5。</translation>
    </message>
    <message>
        <source>There are too many pinned points; a figure holds at most %1.</source>
        <translation>标注点太多；一幅图最多包含 %1 个。</translation>
    </message>
    <message>
        <source>There are too many ghosts; a figure holds at most %1.</source>
        <translation>浅色曲线太多；一幅图最多包含 %1 条。</translation>
    </message>
    <message>
        <source>pin the point at x of the N-th function, with its tangent and slope; give
it again for more</source>
        <translation>标注第 N 个函数在 x 处的点，并画出切线和斜率；
可多次给出</translation>
    </message>
    <message>
        <source>pinned points without tangents</source>
        <translation>标注点不画切线</translation>
    </message>
    <message>
        <source>shade where the N-th function is dead, saturated or amplifies</source>
        <translation>标出第 N 个函数的死区、饱和区和放大区</translation>
    </message>
    <message>
        <source>call it saturated where its slope is below this; 0.1 unless given</source>
        <translation>斜率低于此值时视为饱和；默认为 0.1</translation>
    </message>
    <message>
        <source>draw this function pale behind the others, to compare;
may be given again</source>
        <translation>将该函数以浅色画在其他曲线后面，以便比较；同样可多次给出</translation>
    </message>
    <message>
        <source>the same for a formula of your own</source>
        <translation>用于自定义公式的同一选项</translation>
    </message>
    <message>
        <source>a function that formulas can call, like &quot;mine(x; b = 1) = x * tanh(b*x)&quot;;
lines of exported custom functions will do, and those kept in the window
are known without it</source>
        <translation>公式可以调用的函数，如 &quot;mine(x; b = 1) = x * tanh(b*x)&quot;；
也可以是导出的自定义函数的各行；在窗口中保存的函数
无需此选项即可使用</translation>
    </message>
    <message>
        <source>SESSION | FUNCTION</source>
        <translation>会话文件 | 函数</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>See %1 help COMMAND for its options and examples. The exit status is 0 when it is
done, 1 when it could not be done and 2 when the command was wrong.</source>
        <translation>各命令的选项和示例见 %1 help 命令。退出状态：0 表示完成，1 表示未能完成，
2 表示命令有误。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; help takes one command.</source>
        <translation>“%1”是多余的参数；help 只接受一个命令。</translation>
    </message>
    <message>
        <source>There is no command %1%2</source>
        <translation>没有命令 %1%2</translation>
    </message>
    <message>
        <source>The argument %1 is not text in UTF-8; if it is a file, give it another name.</source>
        <translation>参数 %1 不是 UTF-8 文本；如果是文件，请改个文件名。</translation>
    </message>
    <message>
        <source>the display &quot;%1&quot; cannot be opened</source>
        <translation>无法打开显示“%1”</translation>
    </message>
    <message>
        <source>DISPLAY is not set</source>
        <translation>未设置 DISPLAY</translation>
    </message>
    <message>
        <source>DISPLAY is not set, and for Wayland Qt&apos;s plug-in is missing (the package qt6-wayland)</source>
        <translation>未设置 DISPLAY，并且缺少 Qt 的 Wayland 插件（软件包 qt6-wayland）</translation>
    </message>
    <message>
        <source>DISPLAY is not set, and the Wayland display &quot;%1&quot; cannot be opened</source>
        <translation>未设置 DISPLAY，并且无法打开 Wayland 显示“%1”</translation>
    </message>
    <message>
        <source>There is no display to open a window on: %1. &quot;%2 export&quot; draws figures into files and &quot;%2 evaluate&quot; computes values without one; see %2 --help.</source>
        <translation>没有可以打开窗口的显示：%1。没有显示时，“%2 export”可以把图绘制到文件，“%2 evaluate”可以计算数值；见 %2 --help。</translation>
    </message>
    <message>
        <source>There is neither a command, a function nor a file called %1%2</source>
        <translation>没有名为 %1 的命令、函数或文件%2</translation>
    </message>
    <message>
        <source>There is no file called %1.</source>
        <translation>没有名为 %1 的文件。</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has letters that cannot be shown; leave them out.</source>
        <translation>标签“%1”中有无法显示的字符；请去掉。</translation>
    </message>
    <message>
        <source>A target of one&apos;s own is a file in %1.</source>
        <translation>自己的图形规格是 %1 中的一个文件。</translation>
    </message>
    <message>
        <source>%1: the text &quot;%2&quot; has letters that cannot be shown; leave them out.</source>
        <translation>%1：文本“%2”中有无法显示的字符；请去掉。</translation>
    </message>
    <message>
        <source>say nothing of how a formula or a name was understood</source>
        <translation>不说明公式或名称是如何理解的</translation>
    </message>
    <message>
        <source>(FUNCTION [--like FRAMEWORK] | --formula TEXT) [--define TEXT]... [--set NAME=VALUE]... (--x V[,V...] | --x - | --from A --to B --count N) [--one-sided] [--format csv|json] [--quiet]</source>
        <translation>(函数 [--like 框架] | --formula 公式) [--define 定义]... [--set 参数=值]... (--x V[,V...] | --x - | --from A --to B --count N) [--one-sided] [--format csv|json] [--quiet]</translation>
    </message>
    <message>
        <source>%1 as in %2: %3.</source>
        <translation>%1 按 %2 的默认值：%3。</translation>
    </message>
    <message>
        <source>%1 is a name of several functions; choose %2.</source>
        <translation>%1 是几个函数共有的名称；请选择 %2。</translation>
    </message>
    <message>
        <source>The table on standard input has %1 columns and none called x.</source>
        <translation>标准输入上的表格有 %1 列，其中没有名为 x 的列。</translation>
    </message>
</context>
<context>
    <name>explorer::CurveCard</name>
    <message>
        <source>Show the curve of %1</source>
        <translation>显示 %1 的曲线</translation>
    </message>
    <message>
        <source>Show the gradient of %1</source>
        <translation>显示 %1 的梯度</translation>
    </message>
    <message>
        <source>Set the parameters of %1 to their defaults</source>
        <translation>将 %1 的参数设为默认值</translation>
    </message>
    <message>
        <source>Reset the parameters of %1</source>
        <translation>重置 %1 的参数</translation>
    </message>
    <message>
        <source>Show %1 once more, to compare</source>
        <translation>再显示一条 %1，以便比较</translation>
    </message>
    <message>
        <source>Remove this curve of %1</source>
        <translation>移除 %1 的这条曲线</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Show or hide the gradient of %1</source>
        <translation>显示或隐藏 %1 的梯度</translation>
    </message>
    <message>
        <source>Show or hide the curve of %1</source>
        <translation>显示或隐藏 %1 的曲线</translation>
    </message>
    <message>
        <source>Defaults as in %1</source>
        <translation>采用 %1 的默认值</translation>
    </message>
    <message>
        <source>Show %1 once more</source>
        <translation>再显示一条 %1</translation>
    </message>
    <message>
        <source>What there is to know of %1</source>
        <translation>%1 的说明</translation>
    </message>
</context>
<context>
    <name>explorer::CurveCards</name>
    <message>
        <source>Tick a function in the list above.
Its formula and its parameters appear here, its curve and gradient in the chart.</source>
        <translation>请在上面的列表中勾选函数。
其公式和参数显示在这里，曲线和梯度显示在图中。</translation>
    </message>
    <message>
        <source>Shown functions</source>
        <translation>已显示的函数</translation>
    </message>
</context>
<context>
    <name>explorer::CurveWords</name>
    <message>
        <source>%1, from %2 to %3: there is nothing to see.</source>
        <comment>a curve&apos;s name and its range</comment>
        <translation>%1，从 %2 到 %3：没有可见的部分。</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>joins the last clause</comment>
        <translation>%1，然后%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>joins two clauses</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4.</source>
        <comment>a curve&apos;s name, its range and what it does</comment>
        <translation>%1，从 %2 到 %3：%4。</translation>
    </message>
    <message>
        <source>is not defined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>is not defined up to %1</source>
        <translation>在 %1 之前无定义</translation>
    </message>
    <message>
        <source>stays at %1</source>
        <translation>保持为 %1</translation>
    </message>
    <message>
        <source>stays at %1 up to %2</source>
        <translation>保持为 %1，直到 %2</translation>
    </message>
    <message>
        <source>rises as %1</source>
        <comment>as a straight line, like 2x + 1</comment>
        <translation>按 %1 上升</translation>
    </message>
    <message>
        <source>rises as %1 up to %2</source>
        <translation>按 %1 上升，直到 %2</translation>
    </message>
    <message>
        <source>falls as %1</source>
        <comment>as a straight line, like 2x + 1</comment>
        <translation>按 %1 下降</translation>
    </message>
    <message>
        <source>falls as %1 up to %2</source>
        <translation>按 %1 下降，直到 %2</translation>
    </message>
    <message>
        <source>starts near %1</source>
        <translation>从接近 %1 处开始</translation>
    </message>
    <message>
        <source>starts nearly as %1</source>
        <translation>开始时近似于 %1</translation>
    </message>
    <message>
        <source>starts at %1</source>
        <translation>从 %1 开始</translation>
    </message>
    <message>
        <source>crosses 0 at %1</source>
        <translation>在 %1 处过零</translation>
    </message>
    <message>
        <source>falls to %1 at %2</source>
        <translation>下降到 %2 处的 %1</translation>
    </message>
    <message>
        <source>rises to %1 at %2</source>
        <translation>上升到 %2 处的 %1</translation>
    </message>
    <message>
        <source>swings too often to be told</source>
        <translation>振荡过于频繁，无法逐一描述</translation>
    </message>
    <message>
        <source>swings between %1 and %2, too often to be told</source>
        <translation>在 %1 与 %2 之间振荡，过于频繁，无法逐一描述</translation>
    </message>
    <message numerus="yes">
        <source>swings between %1 and %2 with %n turning points</source>
        <translation>
            <numerusform>在 %1 与 %2 之间振荡，有 %n 个转折点</numerusform>
        </translation>
    </message>
    <message>
        <source>levels off at %1</source>
        <translation>趋于平缓，接近 %1</translation>
    </message>
    <message>
        <source>rises nearly as %1</source>
        <comment>nearly as a line, like 2x + 1</comment>
        <translation>近似按 %1 上升</translation>
    </message>
    <message>
        <source>falls nearly as %1</source>
        <comment>nearly as a line, like 2x + 1</comment>
        <translation>近似按 %1 下降</translation>
    </message>
    <message>
        <source>rises to %1 at %2 on its way to %3</source>
        <translation>上升，到 %2 处为 %1，趋向 %3</translation>
    </message>
    <message>
        <source>falls to %1 at %2 on its way to %3</source>
        <translation>下降，到 %2 处为 %1，趋向 %3</translation>
    </message>
    <message>
        <source>begins at %1 with %2</source>
        <translation>从 %1 处以 %2 开始</translation>
    </message>
    <message>
        <source>jumps there from %1 to %2</source>
        <translation>在该处从 %1 跳变到 %2</translation>
    </message>
    <message>
        <source>crosses 0 there</source>
        <translation>在该处过零</translation>
    </message>
    <message>
        <source>crosses 0 and bends there</source>
        <translation>在该处过零并转折</translation>
    </message>
    <message>
        <source>bends there</source>
        <translation>在该处转折</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunction</name>
    <message>
        <source>The name is %1 characters long; at most %2 are possible.</source>
        <translation>名称有 %1 个字符；最多 %2 个。</translation>
    </message>
    <message>
        <source>%1: the default and the range have to lie within ±1e300.</source>
        <translation>%1：默认值和范围必须在 ±1e300 以内。</translation>
    </message>
    <message>
        <source>%1: the range from %2 to %3 is empty; its low end has to be below its high end.</source>
        <translation>%1：从 %2 到 %3 的范围为空；下限必须小于上限。</translation>
    </message>
    <message>
        <source>%1: a step of %2 does not fit the range from %3 to %4; choose from %5 to %6.</source>
        <translation>%1：步长 %2 不适合从 %3 到 %4 的范围；请在 %5 到 %6 之间选择。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the id of a function of one&apos;s own: use small letters, digits and underscores, up to %2, and no name that formulas know already.</source>
        <translation>“%1”不能作自定义函数的标识：请用小写字母、数字和下划线，最多 %2 个，且不能与公式已知的名称相同。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has letters that cannot be shown; leave them out.</source>
        <translation>名称“%1”中有无法显示的字符；请去掉。</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunctionEditor</name>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>x * tanh(log(1 + exp(b*x)))</source>
        <translation>x * tanh(log(1 + exp(b*x)))</translation>
    </message>
    <message>
        <source>A formula in x. Other names become parameters. Ctrl and space show the names of functions.</source>
        <translation>关于 x 的公式。其他名称成为参数。按 Ctrl 加空格显示函数名。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the formula itself</source>
        <translation>公式本身</translation>
    </message>
    <message>
        <source>&amp;Formula f(x) =</source>
        <translation>公式(&amp;F) f(x) =</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Give up the formula?</source>
        <translation>放弃公式？</translation>
    </message>
    <message>
        <source>What stands in the editor makes no sense yet and is not in the figure:

%1

Give it up?</source>
        <translation>编辑器中的内容还不成立，未进入图形：

%1

要放弃吗？</translation>
    </message>
    <message>
        <source>Add a function of one&apos;s own</source>
        <translation>添加自定义函数</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunctionExchange</name>
    <message>
        <source>Custom functions (*.txt)</source>
        <translation>自定义函数 (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import custom functions</source>
        <translation>导入自定义函数</translation>
    </message>
    <message>
        <source>The functions were not imported</source>
        <translation>函数未导入</translation>
    </message>
    <message>
        <source>Imported %1 custom functions from %2</source>
        <translation>已从 %2 导入 %1 个自定义函数</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>没有可导出的内容</translation>
    </message>
    <message>
        <source>The figure has no functions of your own; write one first.</source>
        <translation>图中没有自定义函数；请先写一个。</translation>
    </message>
    <message>
        <source>Export custom functions</source>
        <translation>导出自定义函数</translation>
    </message>
    <message>
        <source>custom functions</source>
        <translation>自定义函数</translation>
    </message>
    <message>
        <source>The functions were not exported</source>
        <translation>函数未导出</translation>
    </message>
    <message>
        <source>Exported %1 custom functions to %2</source>
        <translation>已将 %1 个自定义函数导出到 %2</translation>
    </message>
    <message>
        <source>“%1” is called by %2. Remove all of them?</source>
        <translation>“%1” 被 %2 调用。全部移除吗？</translation>
    </message>
    <message>
        <source>Remove the function %1</source>
        <translation>移除函数 %1</translation>
    </message>
    <message>
        <source>The function was not removed</source>
        <translation>函数未移除</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>替换 %1 吗？</translation>
    </message>
    <message>
        <source>My functions hold another “%1”:

%2

Replace it, or keep both?</source>
        <translation>我的函数中已有另一个“%1”：

%2

替换它，还是两个都保留？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Keep &amp;Both</source>
        <translation>都保留(&amp;B)</translation>
    </message>
    <message>
        <source>The function was not kept</source>
        <translation>函数未收藏</translation>
    </message>
    <message>
        <source>%1 is kept among my functions</source>
        <translation>%1 已收藏到我的函数</translation>
    </message>
    <message>
        <source>The function was not added</source>
        <translation>函数未添加</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>The function was not renamed</source>
        <translation>函数未重命名</translation>
    </message>
    <message>
        <source>Remove %1 from my functions</source>
        <translation>从我的函数中移除 %1</translation>
    </message>
    <message>
        <source>Remove “%1” from my functions? Figures that have it keep it.</source>
        <translation>从我的函数中移除“%1”吗？已使用它的图不受影响。</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunctionFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It is a folder or a device, not a text of custom functions.</source>
        <translation>这是文件夹或设备，不是自定义函数的文本。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>Cannot read custom functions from %1. %2</source>
        <comment>file, what is wrong</comment>
        <translation>无法从 %1 读取自定义函数。%2</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>它不是 UTF-8 文本。</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunctionLibrary</name>
    <message>
        <source>It is no longer among the functions that are kept.</source>
        <translation>它已不在保存的函数中。</translation>
    </message>
    <message>
        <source>The functions that are kept stay as they are. %1 Mend the file or move it away.</source>
        <translation>保存的函数保持不变。%1 请修正该文件或将其移走。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; free its name or its place on the disk.</source>
        <translation>无法新建文件夹 %1；请腾出其名称或磁盘空间。</translation>
    </message>
    <message>
        <source>Not all of %1 is understood; what is not stays in it as it is.</source>
        <translation>%1 中有些内容无法理解；这些内容会原样保留。</translation>
    </message>
    <message>
        <source>My functions stay as they are: their file %1 is write-protected; allow writing to it, or move it away.</source>
        <translation>我的函数保持不变：其文件 %1 有写保护；请允许写入，或将其移走。</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunctionMenus</name>
    <message>
        <source>&amp;Start from</source>
        <translation>以此为起点(&amp;S)</translation>
    </message>
    <message>
        <source>Begin with the formula of a function of the list</source>
        <translation>从列表中某个函数的公式开始</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>复制为(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the function as LaTeX, NumPy, PyTorch or text</source>
        <translation>将函数复制为 LaTeX、NumPy、PyTorch 或文本</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Keep the function, or import and export custom functions</source>
        <translation>收藏函数，或导入、导出自定义函数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text that can be imported</source>
        <translation>可再导入的文本</translation>
    </message>
    <message>
        <source>&amp;Keep in My Functions</source>
        <translation>收藏到我的函数(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export All…</source>
        <translation>全部导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Copied the function as %1</source>
        <translation>已将函数复制为 %1</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunctionPanel</name>
    <message>
        <source>Custom function</source>
        <translation>自定义函数</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunctionPreview</name>
    <message>
        <source>What is wrong with the formula</source>
        <translation>公式的问题</translation>
    </message>
    <message>
        <source>The formula as it is printed</source>
        <translation>排版后的公式</translation>
    </message>
    <message>
        <source>The derivative as it is printed</source>
        <translation>排版后的导数</translation>
    </message>
    <message>
        <source>What is evaluated otherwise than it is written</source>
        <translation>求值方式与写法不同之处</translation>
    </message>
    <message>
        <source>How the formula was understood</source>
        <translation>公式是如何理解的</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunctionRows</name>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Remove the function %1</source>
        <translation>移除函数 %1</translation>
    </message>
    <message>
        <source>Keep %1 in my functions</source>
        <translation>将 %1 收藏到我的函数</translation>
    </message>
</context>
<context>
    <name>explorer::CustomFunctionTextReader</name>
    <message>
        <source>The text is longer than %1 characters, which no custom functions are.</source>
        <translation>文本超过 %1 个字符，不可能是自定义函数。</translation>
    </message>
    <message>
        <source>There is no function in the text; write one as in %1.</source>
        <translation>文本中没有函数；请按 %1 的形式书写。</translation>
    </message>
    <message>
        <source>The text holds %1 functions; at most %2 are possible.</source>
        <translation>文本含有 %1 个函数；最多 %2 个。</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <comment>place in a text and what is wrong there</comment>
        <translation>第 %1 行第 %2 个字符：%3</translation>
    </message>
    <message>
        <source>A function begins at the start of a line.</source>
        <translation>函数从行首开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a function: use small letters, digits and underscores, and no name that formulas know already.</source>
        <translation>“%1”不能作函数名：请用小写字母、数字和下划线，且不能与公式已知的名称相同。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is defined in line %2 already.</source>
        <translation>“%1”已在第 %2 行定义。</translation>
    </message>
    <message>
        <source>This is not understood; write a function as in %1.</source>
        <translation>无法理解；请按 %1 的形式书写函数。</translation>
    </message>
    <message>
        <source>The formula has no parameter &quot;%1&quot;.</source>
        <translation>公式没有参数“%1”。</translation>
    </message>
</context>
<context>
    <name>explorer::CustomParameterRows</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>%1 的默认值</translation>
    </message>
    <message>
        <source>Low end of %1</source>
        <translation>%1 的下限</translation>
    </message>
    <message>
        <source>High end of %1</source>
        <translation>%1 的上限</translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>%1 的步长</translation>
    </message>
</context>
<context>
    <name>explorer::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Step between rows</source>
        <translation>行间步长(&amp;S)</translation>
    </message>
    <message>
        <source>Step between rows</source>
        <translation>行间步长</translation>
    </message>
    <message>
        <source>Rows stand at multiples of the step; 0 for one that suits the view</source>
        <translation>各行位于步长的整数倍处；0 表示按视图自动选取</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all, as a spreadsheet takes them: apart by tabs</source>
        <translation>复制所选行（未选则为全部），以制表符分隔，可粘贴到电子表格</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied one row</source>
        <translation>已复制 1 行</translation>
    </message>
</context>
<context>
    <name>explorer::DataTable</name>
    <message>
        <source>The step between two rows must be above 0, or 0 for one that suits the view.</source>
        <translation>行间步长必须大于 0；填 0 则按视图自动选取。</translation>
    </message>
    <message>
        <source>With this step the view would take more than %1 rows; the smallest step is %2.</source>
        <translation>按此步长，视图会超过 %1 行；最小步长为 %2。</translation>
    </message>
</context>
<context>
    <name>explorer::Eps</name>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>The figure could not be turned into EPS: pdftops failed (%1). Choose PDF or SVG instead.</source>
        <translation>无法将图形转为 EPS：pdftops 失败（%1）。请改用 PDF 或 SVG。</translation>
    </message>
    <message>
        <source>EPS needs the program pdftops of poppler, which is not installed here (Debian: apt-get install poppler-utils). Install it, or choose PDF or SVG.</source>
        <translation>EPS 需要 poppler 的 pdftops 程序，但尚未安装（Debian：apt-get install poppler-utils）。请安装它，或改用 PDF 或 SVG。</translation>
    </message>
    <message>
        <source>There is no room for temporary files in %1; make some.</source>
        <translation>%1 中没有空间存放临时文件；请腾出空间。</translation>
    </message>
</context>
<context>
    <name>explorer::ExplorerDocument</name>
    <message>
        <source>This figure has no file yet; save it under a name first.</source>
        <translation>此图还没有文件；请先另存为一个文件。</translation>
    </message>
</context>
<context>
    <name>explorer::ExportChecks</name>
    <message>
        <source>%1 has no ending; end it in %2 to choose the format.</source>
        <translation>%1 没有扩展名；请用 %2 结尾以选择格式。</translation>
    </message>
    <message>
        <source>%1 ends in .%2, which cannot be written; end it in %3.</source>
        <translation>%1 以 .%2 结尾，不能写入这种格式；请用 %3 结尾。</translation>
    </message>
    <message>
        <source>The figure needs a file name, for example figure.pdf.</source>
        <translation>图形需要文件名，例如 figure.pdf。</translation>
    </message>
    <message>
        <source>%1 is a folder; give the name of a file in it, for example figure.pdf.</source>
        <translation>%1 是文件夹；请给出其中的文件名，例如 figure.pdf。</translation>
    </message>
    <message>
        <source>%1 is an ending without a name; name the file, for example figure%2.</source>
        <translation>%1 只有扩展名；请给出文件名，例如 figure%2。</translation>
    </message>
    <message>
        <source>The %1 of %2 mm is out of bounds; choose from %3 to %4 mm.</source>
        <translation>%1 %2 毫米超出范围；请在 %3 到 %4 毫米之间选择。</translation>
    </message>
    <message>
        <source>%1 dots per inch are out of bounds; choose from %2 to %3.</source>
        <translation>每英寸 %1 点超出范围；请在 %2 到 %3 之间选择。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large: the limits are %3 pixels a side and %4 million in all; choose at most %5 dots per inch, or SVG or PDF, which have no pixels.</source>
        <translation>%1 × %2 像素的位图太大：每边最多 %3 像素，总共最多 %4 百万像素；请选择每英寸不超过 %5 点，或改用没有像素的 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
</context>
<context>
    <name>explorer::ExportDialog</name>
    <message>
        <source>Figure for print</source>
        <translation>出版用图</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Words and axes</source>
        <translation>文字与坐标轴</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>预览方式</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>预览方式(&amp;S)</translation>
    </message>
    <message>
        <source>Double click words and numbers in the figure to change them.</source>
        <translation>双击图中的文字和数字即可修改。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;each function…</source>
        <translation>逐个导出函数(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes every ticked function to a file of its own</source>
        <translation>将每个勾选的函数写入各自的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>explorer::ExportJob</name>
    <message>
        <source>An export is still running; wait for its end or stop it.</source>
        <translation>仍在导出；请等待完成或停止导出。</translation>
    </message>
</context>
<context>
    <name>explorer::FactText</name>
    <message>
        <source>at x = %1</source>
        <translation>x = %1 处</translation>
    </message>
    <message>
        <source>%1 at x = %2</source>
        <comment>a height and its place</comment>
        <translation>%1（x = %2 处）</translation>
    </message>
    <message>
        <source>odd: f(−x) = −f(x)</source>
        <translation>奇函数：f(−x) = −f(x)</translation>
    </message>
    <message>
        <source>even: f(−x) = f(x)</source>
        <translation>偶函数：f(−x) = f(x)</translation>
    </message>
    <message>
        <source>neither odd nor even</source>
        <translation>非奇非偶</translation>
    </message>
    <message>
        <source>never falls</source>
        <translation>单调不减</translation>
    </message>
    <message>
        <source>never rises</source>
        <translation>单调不增</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>处处相同</translation>
    </message>
    <message>
        <source>rises and falls</source>
        <translation>有增有减</translation>
    </message>
    <message>
        <source>for x in %1</source>
        <comment>one or several intervals</comment>
        <translation>x ∈ %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two intervals</comment>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>极小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>极大值</translation>
    </message>
    <message>
        <source>Slope at 0</source>
        <translation>0 处的斜率</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称性</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>增减性</translation>
    </message>
    <message>
        <source>Slope exactly 0</source>
        <translation>斜率恰为 0</translation>
    </message>
    <message>
        <source>Bends sharply</source>
        <translation>折点</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>跳跃点</translation>
    </message>
</context>
<context>
    <name>explorer::FigureCommands</name>
    <message>
        <source>An export is still under way; wait for its end or stop it.</source>
        <translation>仍在导出；请等待完成或停止导出。</translation>
    </message>
    <message>
        <source>Export the figure as</source>
        <translation>导出图形为</translation>
    </message>
    <message>
        <source>Folder for one file a function</source>
        <translation>选择存放各函数文件的文件夹</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>替换文件？</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there already. Replace them?</source>
        <translation>
            <numerusform>已有 %n 个同名文件。要替换吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n files to %1</source>
        <translation>
            <numerusform>已将 %n 个文件导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure was not exported</source>
        <translation>图形未导出</translation>
    </message>
    <message>
        <source>Copied the figure, %1 × %2 mm</source>
        <translation>已复制图形，%1 × %2 毫米</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>未复制任何内容</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>图形标题</translation>
    </message>
    <message>
        <source>Title, mathematics between dollar signs:</source>
        <translation>标题（数学式写在美元符号之间）：</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Export the animation as</source>
        <translation>导出动画为</translation>
    </message>
    <message>
        <source>One of the files is there already. Replace it?</source>
        <translation>其中一个文件已存在。要替换吗？</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; files written: %n</source>
        <translation>
            <numerusform>已停止；已写入 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explorer::FigureEditing</name>
    <message>
        <source>Double click to change</source>
        <translation>双击以修改</translation>
    </message>
    <message>
        <source>Text in the figure</source>
        <translation>图中文字</translation>
    </message>
    <message>
        <source>Empty: the function&apos;s name</source>
        <translation>留空：使用函数名</translation>
    </message>
    <message>
        <source>Change a text of the figure</source>
        <translation>修改图中文字</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>ticks every</source>
        <translation>刻度间隔</translation>
    </message>
    <message>
        <source>Step between ticks; 0: as fits</source>
        <translation>刻度间隔；0：自动</translation>
    </message>
</context>
<context>
    <name>explorer::FigurePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>explorer::FigureReader</name>
    <message>
        <source>The figure was exported without its session. Open the session file that it was made from, or make it anew.</source>
        <translation>该图导出时未附会话。请打开制作它的会话文件，或重新制作。</translation>
    </message>
    <message>
        <source>It is a figure of another program; only PNG, SVG and PDF files of Activation Explorer can be opened again.</source>
        <translation>这是其他程序的图形；只能重新打开激活函数探索器的 PNG、SVG 和 PDF 文件。</translation>
    </message>
    <message>
        <source>The session in the figure is damaged; perhaps the file is incomplete or another program has changed it.</source>
        <translation>图中的会话已损坏；文件可能不完整，或被其他程序改动过。</translation>
    </message>
    <message>
        <source>What stands in the figure in place of a session is larger than %1 MB, which no session is.</source>
        <translation>图中会话处的内容超过 %1 MB，不可能是会话。</translation>
    </message>
</context>
<context>
    <name>explorer::FigureWords</name>
    <message>
        <source>“%1”.</source>
        <comment>the title of a figure</comment>
        <translation>“%1”。</translation>
    </message>
    <message>
        <source>x from %1 to %2, y from %3 to %4</source>
        <translation>x 从 %1 到 %2，y 从 %3 到 %4</translation>
    </message>
    <message>
        <source>A chart without lines, %1.</source>
        <translation>没有曲线的图表，%1。</translation>
    </message>
    <message numerus="yes">
        <source>A chart with %n lines, %1.</source>
        <translation>
            <numerusform>有 %n 条曲线的图表，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Slope of %1</source>
        <translation>%1 的斜率</translation>
    </message>
    <message>
        <source>A chart with one line, %1.</source>
        <translation>含 1 条曲线的图，%1。</translation>
    </message>
</context>
<context>
    <name>explorer::FileCommands</name>
    <message>
        <source>Sessions (*.aex)</source>
        <translation>会话 (*.aex)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Sessions and figures (*.aex *.png *.svg *.pdf)</source>
        <translation>会话和图形 (*.aex *.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Figures (*.png *.svg *.pdf)</source>
        <translation>图形 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>A new figure</source>
        <translation>新图形</translation>
    </message>
    <message>
        <source>Open a session or a figure</source>
        <translation>打开会话或图形</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>会话未打开</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Save the session as</source>
        <translation>会话另存为</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>会话未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>The figure has not been saved.</source>
        <translation>图形尚未保存。</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>Left the lesson, and saved your own figure as %1</source>
        <translation>已离开课程，并将您自己的图保存为 %1</translation>
    </message>
    <message>
        <source>Left the lesson; your own figure is back</source>
        <translation>已离开课程，恢复了您自己的图</translation>
    </message>
    <message>
        <source>The session was opened, though not all of it was understood</source>
        <translation>会话已打开，但有些内容未能理解</translation>
    </message>
</context>
<context>
    <name>explorer::FileSheet</name>
    <message>
        <source>The file can be o&amp;pened again in this program</source>
        <translation>文件可在本程序中再次打开(&amp;P)</translation>
    </message>
    <message>
        <source>Te&amp;xt as outlines</source>
        <translation>文字转为轮廓(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;No paper behind the figure</source>
        <translation>图形背景透明(&amp;N)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Lines and text, sharp at every size</source>
        <translation>矢量线条和文字，任意大小都清晰</translation>
    </message>
    <message>
        <source>Text about the figure, for other programs</source>
        <translation>供其他程序使用的图形文本</translation>
    </message>
</context>
<context>
    <name>explorer::FileShelf</name>
    <message>
        <source>It is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
</context>
<context>
    <name>explorer::FileWriting</name>
    <message>
        <source>The file needs a name.</source>
        <translation>文件需要名称。</translation>
    </message>
    <message>
        <source>%1 is a folder; give the name of a file in it.</source>
        <translation>%1 是文件夹；请给出其中的文件名。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; give the name of an ordinary file.</source>
        <translation>%1 是设备或管道；请给出普通文件名。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2; make it first or choose another.</source>
        <translation>无法写入 %1：没有文件夹 %2；请先新建或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 is a file; choose a folder in its place.</source>
        <translation>无法写入 %1：%2 是文件；请改选文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file is write-protected; choose another name.</source>
        <translation>无法写入 %1：文件是只读的；请换一个名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: you may not write in the folder %2; choose another.</source>
        <translation>无法写入 %1：您没有写入文件夹 %2 的权限；请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: no space is left on the disk; make room or choose another folder.</source>
        <translation>无法写入 %1：磁盘空间不足；请腾出空间或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself; give the name of an ordinary file.</source>
        <translation>%1 是指回自身的链接；请给出普通文件的名称。</translation>
    </message>
</context>
<context>
    <name>explorer::Formats</name>
    <message>
        <source>PDF, for print and LaTeX</source>
        <translation>PDF，用于打印和 LaTeX</translation>
    </message>
    <message>
        <source>SVG, for web and drawing programs</source>
        <translation>SVG，用于网页和绘图软件</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG，位图</translation>
    </message>
    <message>
        <source>EPS, for publishers that ask for PostScript</source>
        <translation>EPS，用于要求 PostScript 的出版社</translation>
    </message>
    <message>
        <source>TIFF, for publishers that ask for pixels</source>
        <translation>TIFF，用于要求位图的出版社</translation>
    </message>
    <message>
        <source>PGF/TikZ, drawn by LaTeX in its own type</source>
        <translation>PGF/TikZ，由 LaTeX 以其字体绘制</translation>
    </message>
    <message>
        <source>CSV, the data of the curves</source>
        <translation>CSV，曲线数据</translation>
    </message>
    <message>
        <source>Python, a script for NumPy and matplotlib</source>
        <translation>Python，NumPy 和 matplotlib 脚本</translation>
    </message>
    <message>
        <source>Python, a script for PyTorch and matplotlib</source>
        <translation>Python，PyTorch 和 matplotlib 脚本</translation>
    </message>
    <message>
        <source>The command that makes this figure again</source>
        <translation>重新生成此图的命令</translation>
    </message>
    <message>
        <source>LaTeX of the formulas</source>
        <translation>公式的 LaTeX</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
</context>
<context>
    <name>explorer::FormulaEdit</name>
    <message>
        <source>Names that a formula knows</source>
        <translation>公式可用的名称</translation>
    </message>
</context>
<context>
    <name>explorer::FunctionFormulas</name>
    <message>
        <source>The gradient of %1</source>
        <translation>%1 的梯度</translation>
    </message>
</context>
<context>
    <name>explorer::FunctionList</name>
    <message>
        <source>Search functions</source>
        <translation>搜索函数</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>By name, or by what PyTorch, Keras, JAX or ONNX call it</source>
        <translation>按名称，或按 PyTorch、Keras、JAX、ONNX 中的叫法搜索</translation>
    </message>
    <message>
        <source>Custom function…</source>
        <translation>自定义函数…</translation>
    </message>
    <message>
        <source>Write a function of your own</source>
        <translation>编写自定义函数</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>No function is called “%1”.</source>
        <translation>没有名为“%1”的函数。</translation>
    </message>
    <message>
        <source>No function is called “%1”. Did you mean %2?</source>
        <translation>没有名为“%1”的函数。您是想找 %2 吗？</translation>
    </message>
</context>
<context>
    <name>explorer::FunctionRow</name>
    <message>
        <source>Show only %1</source>
        <translation>只显示 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>explorer::Gif</name>
    <message>
        <source>The GIF could not be packed; choose WebP or a smaller size.</source>
        <translation>无法生成 GIF；请改用 WebP 或较小的尺寸。</translation>
    </message>
</context>
<context>
    <name>explorer::JacobianMap</name>
    <message>
        <source>Slopes of the outputs in the inputs</source>
        <translation>各输出对各输入的斜率</translation>
    </message>
    <message>
        <source>output %1: %2</source>
        <translation>输出 %1：%2</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>Slope of output %1 in z%2: %3</source>
        <translation>输出 %1 对 z%2 的斜率：%3</translation>
    </message>
</context>
<context>
    <name>explorer::JsonFields</name>
    <message>
        <source>%1 (line %2) has to be an object in braces; it is %3.</source>
        <translation>%1（第 %2 行）必须是花括号中的对象，而不是%3。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation> true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation> %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation> %1 到 %2 的数</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>双引号中的文本</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>不超过 %1 个字符的文本</translation>
    </message>
    <message>
        <source>%1 characters long</source>
        <translation> %1 个字符长的文本</translation>
    </message>
    <message>
        <source>a list of two numbers, the low end and the high end</source>
        <translation>由下限和上限两个数组成的列表</translation>
    </message>
    <message>
        <source>a list of length %1</source>
        <translation>长度为 %1 的列表</translation>
    </message>
    <message>
        <source>a list with %1 in it</source>
        <translation>含有 %1 的列表</translation>
    </message>
    <message>
        <source>a range that can be drawn: the first number less than the second, both within ±%1, and not almost the same</source>
        <translation>可绘制的区间：第一个数小于第二个数，都在 ±%1 以内，且不能几乎相等</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2 的区间</translation>
    </message>
    <message>
        <source>&quot; or &quot;</source>
        <comment>between two allowed words</comment>
        <translation>&quot; 或 &quot;</translation>
    </message>
    <message>
        <source>a colour like &quot;#0072b2&quot;</source>
        <translation>形如 &quot;#0072b2&quot; 的颜色</translation>
    </message>
    <message>
        <source>a list of at most %1 texts, each of 1 to %2 characters</source>
        <translation>最多 %1 个文本的列表，每个 1 到 %2 个字符</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>方括号中的列表</translation>
    </message>
    <message>
        <source>a list of length %1 at most</source>
        <translation>长度不超过 %1 的列表</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>%1 is not known here; the fields are %2.</source>
        <translation>此处不能有 %1；可用的字段是 %2。</translation>
    </message>
    <message>
        <source>%1 is not known here; did you mean %2?</source>
        <translation>此处不能有 %1；您是想写 %2 吗？</translation>
    </message>
    <message>
        <source>%1 (line %2) is missing; it has to be %3.</source>
        <translation>缺少 %1（第 %2 行）；它必须是%3。</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>a field of a file and the line it stands in</comment>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>%1 has to be %2; it is %3.</source>
        <comment>field, what is allowed, what was found</comment>
        <translation>%1 必须是%2，而不是%3。</translation>
    </message>
    <message>
        <source>null</source>
        <translation> null</translation>
    </message>
    <message>
        <source>true</source>
        <translation> true</translation>
    </message>
    <message>
        <source>false</source>
        <translation> false</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>文本 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a text that begins with &quot;%1&quot;</source>
        <translation>以 &quot;%1&quot; 开头的文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list of at most %1 numbers</source>
        <translation>最多 %1 个数的列表</translation>
    </message>
    <message>
        <source>%1: the text &quot;%2&quot; has letters that cannot be shown; spaces stand in their place.</source>
        <translation>%1：文本“%2”中有无法显示的字符；已用空格代替。</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>此处不能有 %1。</translation>
    </message>
</context>
<context>
    <name>explorer::JsonReader</name>
    <message>
        <source>The file is not text in UTF-8; a session file is.</source>
        <translation>该文件不是 UTF-8 文本；会话文件应当是。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>文件结尾</translation>
    </message>
    <message>
        <source>Line %1: more than %2 lists and objects are nested here, which no session needs.</source>
        <translation>第 %1 行：列表和对象的嵌套超过 %2 层，会话不需要这么深。</translation>
    </message>
    <message>
        <source>a name in double quotes</source>
        <translation>双引号中的名称</translation>
    </message>
    <message>
        <source>%1 (line %2) is given twice; remove one of them.</source>
        <translation>%1（第 %2 行）给出了两次；请删去一个。</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>逗号或右花括号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>逗号或右方括号</translation>
    </message>
    <message>
        <source>a double quote that ends the text</source>
        <translation>结束文本的双引号</translation>
    </message>
    <message>
        <source>&quot;, \, /, b, f, n, r, t or u with four hexadecimal digits after the backslash</source>
        <translation>反斜杠之后的 &quot;、\、/、b、f、n、r、t 或 u 加四位十六进制数字</translation>
    </message>
    <message>
        <source>%1 (line %2) is %3; it has to be a finite number.</source>
        <translation>%1（第 %2 行）是 %3；它必须是有限的数。</translation>
    </message>
    <message>
        <source>a number, a text in double quotes, true, false, a list or an object</source>
        <translation>数、双引号中的文本、true、false、列表或对象</translation>
    </message>
    <message>
        <source>%1 (line %2) is %3, which no double can hold; it has to be 0 or between about 5e-324 and 1.8e308 in size.</source>
        <translation>%1（第 %2 行）是 %3，双精度数无法表示；它必须是 0，或绝对值约在 5e-324 到 1.8e308 之间。</translation>
    </message>
    <message>
        <source>The file ends too early, in line %1, where there should be %2; perhaps a part of it was lost.</source>
        <translation>文件在第 %1 行过早结束，此处应有%2；可能丢失了一部分。</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>Line %1, column %2: there should be %3, not %4.</source>
        <translation>第 %1 行第 %2 列：此处应为%3，而不是%4。</translation>
    </message>
    <message>
        <source>The file&apos;s content</source>
        <translation>文件内容</translation>
    </message>
</context>
<context>
    <name>explorer::KeyCard</name>
    <message>
        <source>Keys of the presentation</source>
        <translation>演示时的按键</translation>
    </message>
</context>
<context>
    <name>explorer::Language</name>
    <message>
        <source>The Chinese translation, %1, cannot be read; the program speaks English. Install the program anew.</source>
        <translation>无法读取中文翻译 %1；程序使用英语。请重新安装程序。</translation>
    </message>
    <message>
        <source>This system speaks %1, the program only English and Chinese: choose one in the menu View, Language.</source>
        <translation>系统语言是%1，程序只支持英语和中文：请在“视图”菜单的“语言”中选择。</translation>
    </message>
    <message>
        <source>The Chinese font, %1, cannot be read, and this system has none; the program speaks English. Install the program anew.</source>
        <translation>无法读取中文字体 %1，系统中也没有中文字体；程序使用英语。请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>explorer::LayoutText</name>
    <message>
        <source>Make it %1 high</source>
        <translation>改为高 %1</translation>
    </message>
    <message>
        <source>Put each label at its curve</source>
        <translation>标签放在曲线旁</translation>
    </message>
    <message>
        <source>Leave out the legend</source>
        <translation>不用图例</translation>
    </message>
    <message>
        <source>To fit, the legend shrank to %1; %2 wants at least %3.</source>
        <translation>图例为了放下缩小到了 %1；%2 要求至少 %3。</translation>
    </message>
    <message>
        <source>Sub- or superscripts are %1 high; %2 wants at least %3.</source>
        <translation>上标或下标为 %1；%2 要求至少 %3。</translation>
    </message>
</context>
<context>
    <name>explorer::LegendStrip</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Show a line</source>
        <translation>显示一条线</translation>
    </message>
    <message>
        <source>Hide a line</source>
        <translation>隐藏一条线</translation>
    </message>
    <message>
        <source>Click to show or hide %1</source>
        <translation>单击以显示或隐藏 %1</translation>
    </message>
</context>
<context>
    <name>explorer::LessonEditor</name>
    <message>
        <source>no text yet</source>
        <translation>尚无文字</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>课程标题</translation>
    </message>
    <message>
        <source>What one understands afterwards</source>
        <translation>学完后能理解什么</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>步骤(&amp;P)</translation>
    </message>
    <message>
        <source>The figure on screen becomes the next step</source>
        <translation>屏幕上的图形成为下一步</translation>
    </message>
    <message>
        <source>&amp;Replace Its Figure</source>
        <translation>替换图形(&amp;R)</translation>
    </message>
    <message>
        <source>The figure on screen becomes the chosen step&apos;s</source>
        <translation>屏幕上的图形成为所选步骤的图形</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>The chosen step comes earlier</source>
        <translation>将所选步骤提前</translation>
    </message>
    <message>
        <source>The chosen step comes later</source>
        <translation>将所选步骤推后</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Take the chosen step out</source>
        <translation>移除所选步骤</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save it among your lessons</source>
        <translation>保存到您的课程中</translation>
    </message>
    <message>
        <source>Save a file to give away</source>
        <translation>保存为可分享的文件</translation>
    </message>
    <message>
        <source>Back to the list of lessons</source>
        <translation>返回课程列表</translation>
    </message>
    <message>
        <source>A lesson has at most %1 steps.</source>
        <translation>一个课程最多有 %1 步。</translation>
    </message>
    <message>
        <source>The step has the figure on screen now</source>
        <translation>该步骤现在采用屏幕上的图形</translation>
    </message>
    <message>
        <source>Show step %1</source>
        <translation>显示第 %1 步</translation>
    </message>
    <message>
        <source>Saved the lesson as %1</source>
        <translation>课程已保存为 %1</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>副本已保存为 %1</translation>
    </message>
    <message>
        <source>Save the lesson?</source>
        <translation>保存课程？</translation>
    </message>
    <message>
        <source>The lesson has changes that are not saved.</source>
        <translation>课程有未保存的更改。</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
    </message>
    <message>
        <source>What o&amp;ne understands afterwards</source>
        <translation>学完后的收获(&amp;N)</translation>
    </message>
    <message>
        <source>Add the Fi&amp;gure as a Step</source>
        <translation>把当前图添加为一步(&amp;G)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>另存副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
</context>
<context>
    <name>explorer::LessonList</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>What one understands afterwards</source>
        <translation>学完后能理解什么</translation>
    </message>
    <message>
        <source>Lessons that cannot be used</source>
        <translation>无法使用的课程</translation>
    </message>
    <message>
        <source>Go through the chosen lesson; your figure comes back afterwards</source>
        <translation>浏览所选课程；结束后恢复您的图形</translation>
    </message>
    <message>
        <source>Change the chosen lesson, or a copy of it where it is the program&apos;s</source>
        <translation>修改所选课程；若为程序自带，则修改其副本</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a lesson of your own from figures</source>
        <translation>用图形制作自己的课程</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a lesson that somebody gave you</source>
        <translation>打开他人给您的课程</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1（自定）</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>开始(&amp;R)</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>更改(&amp;G)</translation>
    </message>
</context>
<context>
    <name>explorer::LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>What the step says</source>
        <translation>步骤的说明</translation>
    </message>
    <message>
        <source>What the step asks</source>
        <translation>步骤的问题</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Show the &amp;Answer</source>
        <translation>显示答案(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一步(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back to the Step&apos;s Figure</source>
        <translation>恢复本步的图形(&amp;B)</translation>
    </message>
    <message>
        <source>The step before (Alt+Left, Page Up)</source>
        <translation>上一步（Alt+左、Page Up）</translation>
    </message>
    <message>
        <source>The next step (Alt+Right, Page Down)</source>
        <translation>下一步（Alt+右、Page Down）</translation>
    </message>
    <message>
        <source>You have changed the figure; this shows the step&apos;s again</source>
        <translation>您已更改图形；单击可恢复本步的图形</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>End the lesson; the figure from before comes back</source>
        <translation>结束课程；恢复之前的图形</translation>
    </message>
    <message>
        <source>&amp;Keep the Figure</source>
        <translation>保留图形(&amp;K)</translation>
    </message>
    <message>
        <source>End the lesson and go on with the figure on screen</source>
        <translation>结束课程，并继续使用屏幕上的图形</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>explorer::LessonPanel</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The lesson was not opened</source>
        <translation>课程未打开</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>课程 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>explorer::LessonPlayer</name>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Lesson: step %1 of %2</source>
        <translation>课程：第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>explorer::LessonReader</name>
    <message>
        <source>Cannot use the lesson %1. %2</source>
        <comment>file, what is wrong</comment>
        <translation>无法使用课程 %1。%2</translation>
    </message>
    <message>
        <source>It is larger than %1 kB, which no lesson is.</source>
        <translation>它超过 %1 kB，不可能是课程。</translation>
    </message>
    <message>
        <source>This is not a lesson of Activation Explorer, which is a JSON object with &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>这不是激活函数探索器的课程；课程是含有 &quot;format&quot;: &quot;%1&quot; 的 JSON 对象。</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program (format %1; this one reads up to %2).</source>
        <translation>它由更新版本的程序写成（格式 %1；本程序最高可读 %2）。</translation>
    </message>
    <message>
        <source>a short name of the lesson</source>
        <translation>课程的短名称</translation>
    </message>
    <message>
        <source>the lesson&apos;s title, as { &quot;en&quot;: ..., &quot;zh&quot;: ... }</source>
        <translation>课程标题，形如 { &quot;en&quot;: ..., &quot;zh&quot;: ... }</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>步骤的列表</translation>
    </message>
    <message>
        <source>The lesson has no title.</source>
        <translation>课程没有标题。</translation>
    </message>
    <message>
        <source>The lesson has no steps.</source>
        <translation>课程没有步骤。</translation>
    </message>
    <message>
        <source>an object with the fields of a session</source>
        <translation>含有会话各字段的对象</translation>
    </message>
    <message>
        <source>%1 (line %2) names %3 curves, but the figure has %4.</source>
        <translation>%1（第 %2 行）提到 %3 条曲线，但图形有 %4 条。</translation>
    </message>
    <message>
        <source>%1 must not be empty, and must not have / or \ in it.</source>
        <comment>a field of a file and the line it stands in</comment>
        <translation>%1 不能为空，也不能含有 / 或 \。</translation>
    </message>
</context>
<context>
    <name>explorer::LessonSaving</name>
    <message>
        <source>The lesson was not saved</source>
        <translation>课程未保存</translation>
    </message>
    <message>
        <source>The lesson has no title yet.</source>
        <translation>课程还没有标题。</translation>
    </message>
    <message>
        <source>The lesson has no steps yet; arrange a figure and add it.</source>
        <translation>课程还没有步骤；请布置一个图形并添加。</translation>
    </message>
    <message>
        <source>Save a copy of the lesson</source>
        <translation>保存课程的副本</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>课程 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>explorer::LessonStepFields</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>What the step says</source>
        <translation>步骤的说明</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>What the step asks</source>
        <translation>步骤的问题</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答案(&amp;A)</translation>
    </message>
</context>
<context>
    <name>explorer::LinesSheet</name>
    <message>
        <source>As the target asks</source>
        <translation>按规格要求</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>线型</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>更改配色</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Dashes tell</source>
        <translation>线型用于</translation>
    </message>
    <message>
        <source>Change the dashes</source>
        <translation>更改线型</translation>
    </message>
    <message>
        <source>&amp;Dashes tell</source>
        <translation>线型用于(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Markers on the curves</source>
        <translation>曲线上绘制标记(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide markers</source>
        <translation>显示或隐藏标记</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Set the size of type</source>
        <translation>设置字号</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线宽</translation>
    </message>
    <message>
        <source>Set the width of lines</source>
        <translation>设置线宽</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>线宽(&amp;L)</translation>
    </message>
    <message>
        <source>What one curve has of its own</source>
        <translation>单条曲线的设置</translation>
    </message>
    <message>
        <source>C&amp;urve</source>
        <translation>曲线(&amp;U)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>标签(&amp;B)</translation>
    </message>
    <message>
        <source>Colour of the curve</source>
        <translation>曲线的颜色</translation>
    </message>
    <message>
        <source>From the palette</source>
        <translation>按调色板</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Da&amp;sh</source>
        <translation>线型(&amp;S)</translation>
    </message>
    <message>
        <source>Mar&amp;ker</source>
        <translation>标记(&amp;K)</translation>
    </message>
    <message>
        <source>Change a label</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Change a colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Change a dash</source>
        <translation>更改线型</translation>
    </message>
    <message>
        <source>Change a marker</source>
        <translation>更改标记</translation>
    </message>
</context>
<context>
    <name>explorer::LinkSentences</name>
    <message>
        <source>`%1` cannot call itself.</source>
        <translation>`%1` 不能调用自身。</translation>
    </message>
    <message>
        <source>`%1` cannot be called here, because that goes in a circle: %2.</source>
        <translation>此处不能调用 `%1`，否则形成循环：%2。</translation>
    </message>
</context>
<context>
    <name>explorer::LiveChart</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>explorer::MainWindow</name>
    <message>
        <source>Tick a function, drag its sliders. In the chart the wheel zooms, dragging moves, Home goes back.</source>
        <translation>勾选函数，拖动滑块。在图中滚轮缩放，拖动平移，按 Home 复位。</translation>
    </message>
    <message>
        <source>Change the panels</source>
        <translation>更改面板</translation>
    </message>
    <message>
        <source>Change the axes</source>
        <translation>更改坐标轴</translation>
    </message>
    <message>
        <source>Show or hide the grid</source>
        <translation>显示或隐藏网格</translation>
    </message>
    <message>
        <source>Show or hide the legend</source>
        <translation>显示或隐藏图例</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>新图形</translation>
    </message>
    <message>
        <source>Activation Explorer</source>
        <translation>激活函数探索器</translation>
    </message>
</context>
<context>
    <name>explorer::MergeSentences</name>
    <message>
        <source>There is room for %1 custom functions; remove one first.</source>
        <translation>最多容纳 %1 个自定义函数；请先移除一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would call something else here; give what it calls another name.</source>
        <translation>&quot;%1&quot; 在这里会调用到别的东西；请给它所调用的函数换一个名称。</translation>
    </message>
</context>
<context>
    <name>explorer::Mp4</name>
    <message>
        <source>MP4 needs the program ffmpeg, which is not installed here (Debian: apt-get install ffmpeg). Install it, or choose WebP or GIF.</source>
        <translation>MP4 需要 ffmpeg 程序，但尚未安装（Debian：apt-get install ffmpeg）。请安装它，或改用 WebP 或 GIF。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>ffmpeg could not write the film (%1). Choose WebP or GIF instead.</source>
        <translation>ffmpeg 无法写入视频（%1）。请改用 WebP 或 GIF。</translation>
    </message>
</context>
<context>
    <name>explorer::MyFunctionRows</name>
    <message>
        <source>My functions</source>
        <translation>我的函数</translation>
    </message>
    <message>
        <source>What is wrong with my functions</source>
        <translation>我的函数中的问题</translation>
    </message>
    <message>
        <source>Kept for every figure; a figure that uses one has it for itself</source>
        <translation>可用于每幅图；图中使用时会自带一份</translation>
    </message>
    <message>
        <source>Add %1 to the figure</source>
        <translation>将 %1 添加到图中</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Remove %1 from my functions</source>
        <translation>从我的函数中移除 %1</translation>
    </message>
</context>
<context>
    <name>explorer::NotePanel</name>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Tick a function, or turn to one in the list, and what there is to know of it stands here.</source>
        <translation>勾选一个函数，或在列表中选中它，这里就会显示它的说明。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
</context>
<context>
    <name>explorer::NoteReader</name>
    <message>
        <source>There is no note on %1.</source>
        <translation>没有关于 %1 的说明。</translation>
    </message>
    <message>
        <source>It is the note on &quot;%1&quot;.</source>
        <translation>这是关于“%1”的说明。</translation>
    </message>
    <message>
        <source>Cannot show the note on %1. %2</source>
        <comment>id, what is wrong</comment>
        <translation>无法显示关于 %1 的说明。%2</translation>
    </message>
    <message>
        <source>the id of a function, like &quot;relu&quot;</source>
        <translation>函数的标识，如 &quot;relu&quot;</translation>
    </message>
    <message>
        <source>an object with what a test can check</source>
        <translation>含有可检验内容的对象</translation>
    </message>
    <message>
        <source>an object with the English text</source>
        <translation>含有英文文本的对象</translation>
    </message>
    <message>
        <source>an object with the Chinese text</source>
        <translation>含有中文文本的对象</translation>
    </message>
    <message>
        <source>an interval, like &quot;[0, inf)&quot;</source>
        <translation>区间，如 &quot;[0, inf)&quot;</translation>
    </message>
    <message>
        <source>a list of two numbers, x and f(x)</source>
        <translation>由 x 和 f(x) 两个数组成的列表</translation>
    </message>
    <message>
        <source>a list of length %1</source>
        <translation>长度为 %1 的列表</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>双引号中的文本</translation>
    </message>
</context>
<context>
    <name>explorer::NoteWords</name>
    <message>
        <source>Facts</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Facts for %1</source>
        <comment>values of parameters, like α = 1</comment>
        <translation>%1 时的性质</translation>
    </message>
    <message>
        <source>Related functions</source>
        <translation>相关函数</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>在此视图中</translation>
    </message>
    <message>
        <source>A function of your own.</source>
        <translation>您的自定义函数。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>explorer::NumberField</name>
    <message>
        <source>“%1” is not a number; write it like −0.5 or 2e−3.</source>
        <translation>“%1”不是数；请写成 −0.5 或 2e−3 这样。</translation>
    </message>
    <message>
        <source>The number must be finite, and at most 1.8e308 in size.</source>
        <translation>数必须有限，绝对值不超过 1.8e308。</translation>
    </message>
</context>
<context>
    <name>explorer::OutputBars</name>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output %1: %2</source>
        <translation>输出 %1：%2</translation>
    </message>
    <message>
        <source>sum = %1</source>
        <translation>总和 = %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出 %1</translation>
    </message>
</context>
<context>
    <name>explorer::PageSheet</name>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏宽</translation>
    </message>
    <message>
        <source>Made &amp;for</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>栏宽(&amp;C)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Set the width of the figure</source>
        <translation>设置图形宽度</translation>
    </message>
    <message>
        <source>Set the height of the figure</source>
        <translation>设置图形高度</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Change the panels</source>
        <translation>更改面板</translation>
    </message>
    <message>
        <source>As suits</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Panels side by side</source>
        <translation>并排面板数</translation>
    </message>
    <message>
        <source>&amp;Letters at the panels</source>
        <translation>面板标注字母(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the panels&apos; letters</source>
        <translation>显示或隐藏面板字母</translation>
    </message>
    <message>
        <source>Show a le&amp;gend</source>
        <translation>显示图例(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the legend</source>
        <translation>显示或隐藏图例</translation>
    </message>
    <message>
        <source>Place of the legend</source>
        <translation>图例位置</translation>
    </message>
    <message>
        <source>Move the legend</source>
        <translation>移动图例</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>并排数(&amp;B)</translation>
    </message>
    <message>
        <source>Le&amp;gend&apos;s place</source>
        <translation>图例位置(&amp;G)</translation>
    </message>
    <message>
        <source>%1, %2 mm</source>
        <translation>%1，%2 毫米</translation>
    </message>
    <message>
        <source>Make the figure for %1</source>
        <translation>按 %1 制图</translation>
    </message>
</context>
<context>
    <name>explorer::PaletteText</name>
    <message>
        <source>Okabe-Ito</source>
        <translation>Okabe-Ito</translation>
    </message>
    <message>
        <source>Tol bright</source>
        <translation>Tol bright</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>As in matplotlib</source>
        <translation>同 matplotlib</translation>
    </message>
</context>
<context>
    <name>explorer::ParameterRow</name>
    <message>
        <source>%1 of %2. Double click to go back to %3.</source>
        <translation>%2 的 %1。双击恢复为 %3。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>允许：%1。</translation>
    </message>
    <message>
        <source>%1 of %2, slider</source>
        <translation>%2 的 %1，滑块</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>explorer::PlayButton</name>
    <message>
        <source>%1 s from end to end</source>
        <translation>单程 %1 秒</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
</context>
<context>
    <name>explorer::Preferences</name>
    <message>
        <source>The settings ask for the language &quot;%1&quot;, which the program does not speak; choose one in the menu View, Language.</source>
        <translation>设置中的语言“%1”程序不支持；请在“视图”菜单的“语言”中选择。</translation>
    </message>
</context>
<context>
    <name>explorer::PresentationHeads</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
</context>
<context>
    <name>explorer::PresentationKeys</name>
    <message>
        <source>Show or hide zones</source>
        <translation>显示或隐藏斜率分区</translation>
    </message>
    <message>
        <source>Freeze the curves</source>
        <translation>冻结曲线</translation>
    </message>
    <message>
        <source>Clear pale curves and pinned points</source>
        <translation>清除浅色曲线和标注点</translation>
    </message>
    <message>
        <source>Move a slider</source>
        <translation>移动滑块</translation>
    </message>
    <message>
        <source>Show or hide tangents</source>
        <translation>显示或隐藏切线</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 到 9</translation>
    </message>
    <message>
        <source>show or hide a function</source>
        <translation>显示或隐藏一个函数</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the next slider; with Shift the one before</source>
        <translation>下一个滑块；按住 Shift 为上一个</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>move the slider; with Shift far, with Alt a little</source>
        <translation>移动滑块；按住 Shift 大幅移动，按住 Alt 微调</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>tangents; pins a point where there is none</source>
        <translation>切线；没有标注点时先标注一个</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>斜率分区</translation>
    </message>
    <message>
        <source>freeze the curves as pale ones behind</source>
        <translation>冻结曲线，以浅色留在后面</translation>
    </message>
    <message>
        <source>clear pale curves and pinned points</source>
        <translation>清除浅色曲线和标注点</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>the view of the start</source>
        <translation>初始视图</translation>
    </message>
    <message>
        <source>Click, drag</source>
        <translation>单击、拖动</translation>
    </message>
    <message>
        <source>pin a point of a curve, move it or the view</source>
        <translation>标注曲线上的点，移动该点或视图</translation>
    </message>
    <message>
        <source>undo; with Shift redo</source>
        <translation>撤销；按住 Shift 重做</translation>
    </message>
    <message>
        <source>put the sliders away, or bring them back</source>
        <translation>收起滑块，或再显示</translation>
    </message>
    <message>
        <source>show the keys that are pressed</source>
        <translation>显示所按的键</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>本按键说明</translation>
    </message>
    <message>
        <source>Escape, F11</source>
        <translation>Esc、F11</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>play the slider, or pause it; with Shift all that ran</source>
        <translation>播放或暂停滑块；按住 Shift 则为所有播放过的滑块</translation>
    </message>
    <message>
        <source>Page up, down</source>
        <translation>PageUp、PageDown</translation>
    </message>
    <message>
        <source>the lesson&apos;s step before, or the next</source>
        <translation>课程的上一步或下一步</translation>
    </message>
    <message>
        <source>what the lesson&apos;s step says and asks</source>
        <translation>课程这一步的说明和问题</translation>
    </message>
</context>
<context>
    <name>explorer::PresentationLesson</name>
    <message>
        <source>What the lesson says</source>
        <translation>课程说明</translation>
    </message>
</context>
<context>
    <name>explorer::PresentationLines</name>
    <message>
        <source>Show or hide a function</source>
        <translation>显示或隐藏函数</translation>
    </message>
    <message>
        <source>Show or hide gradients</source>
        <translation>显示或隐藏梯度</translation>
    </message>
</context>
<context>
    <name>explorer::PresentationStrip</name>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
</context>
<context>
    <name>explorer::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>explorer::PresentedSlider</name>
    <message>
        <source>%1 of %2: %3, playing</source>
        <translation>%2 的 %1：%3，正在播放</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 的 %1：%3</translation>
    </message>
</context>
<context>
    <name>explorer::PrintCheckList</name>
    <message>
        <source>Check before printing</source>
        <translation>印前检查</translation>
    </message>
    <message>
        <source>✓ Nothing here that %1 would send back.</source>
        <comment>name of a publisher</comment>
        <translation>✓ 没有 %1 会退回的问题。</translation>
    </message>
</context>
<context>
    <name>explorer::PrintText</name>
    <message>
        <source>%1 pt</source>
        <comment>typographic points</comment>
        <translation>%1 磅</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 毫米</translation>
    </message>
    <message>
        <source>Use %1 text</source>
        <translation>改用 %1 文字</translation>
    </message>
</context>
<context>
    <name>explorer::ProbeWords</name>
    <message>
        <source>%1 %2</source>
        <comment>a function and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 slope %2</source>
        <comment>a function and its slope</comment>
        <translation>%1 斜率 %2</translation>
    </message>
    <message>
        <source>%1 %2, slope %3</source>
        <comment>a function, its value and its slope</comment>
        <translation>%1 %2，斜率 %3</translation>
    </message>
    <message>
        <source>At x = %1 there is no line.</source>
        <translation>在 x = %1 处没有曲线。</translation>
    </message>
    <message>
        <source>At x = %1: %2.</source>
        <translation>在 x = %1 处：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the readings of two functions</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>explorer::ProblemText</name>
    <message>
        <source>greater than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>at least 0 and at most 1</comment>
        <translation>%1且%2</translation>
    </message>
    <message>
        <source>%1 is %2, which is too large.</source>
        <translation>%1 为 %2，太大了。</translation>
    </message>
    <message>
        <source>%1 has to be %2; it is %3.</source>
        <translation>%1 必须%2；现在是 %3。</translation>
    </message>
    <message>
        <source>%1 has to be less than %2; they are %3 and %4.</source>
        <translation>%1 必须小于 %2；现在分别是 %3 和 %4。</translation>
    </message>
    <message>
        <source>%1 has to be at most %2; they are %3 and %4.</source>
        <translation>%1 不能大于 %2；现在分别是 %3 和 %4。</translation>
    </message>
    <message>
        <source>The number of parameters of %1 has to be %2; it is %3.</source>
        <translation>%1 的参数个数必须是 %2；现在是 %3。</translation>
    </message>
    <message>
        <source>%1 has to be a finite number; it is %2.</source>
        <translation>%1 必须是有限的数；现在是 %2。</translation>
    </message>
    <message>
        <source>%1 has to be a whole number; it is %2.</source>
        <translation>%1 必须是整数；现在是 %2。</translation>
    </message>
</context>
<context>
    <name>explorer::RangeFields</name>
    <message>
        <source>The range must begin below its end: %1 is not below %2.</source>
        <translation>区间的起点必须小于终点：%1 不小于 %2。</translation>
    </message>
    <message>
        <source>The ends of the range are too close together, or too far apart, for numbers to tell places between them.</source>
        <translation>区间两端太近或太远，无法用数区分其间的位置。</translation>
    </message>
    <message>
        <source>Set the range</source>
        <translation>设置区间</translation>
    </message>
    <message>
        <source>A step is above 0; 0 leaves the ticks to the program.</source>
        <translation>间隔必须大于 0；0 表示由程序决定刻度。</translation>
    </message>
    <message>
        <source>Set the ticks</source>
        <translation>设置刻度</translation>
    </message>
</context>
<context>
    <name>explorer::ReadingPanels</name>
    <message>
        <source>Copied what the curves do in words</source>
        <translation>已复制曲线的文字描述</translation>
    </message>
    <message>
        <source>You hear %1 from the left to the right of the view</source>
        <translation>正在从左到右播放 %1</translation>
    </message>
    <message>
        <source>Tell curves apart without colour</source>
        <translation>不用颜色区分曲线</translation>
    </message>
    <message>
        <source>There is no curve to listen to; tick a function and show its curve.</source>
        <translation>没有可以聆听的曲线；请勾选一个函数并显示其曲线。</translation>
    </message>
    <message>
        <source>You hear the slope of %1 from the left to the right of the view</source>
        <translation>您听到的是 %1 的斜率，从视图左侧到右侧</translation>
    </message>
</context>
<context>
    <name>explorer::Rendering</name>
    <message>
        <source>The figure shows no function, and so there is nothing to write as %1; tick one.</source>
        <translation>图中没有函数，因此没有可写为 %1 的内容；请勾选一个函数。</translation>
    </message>
    <message>
        <source>TIFF needs Qt&apos;s image format plugins, which are not installed here (Debian: apt-get install qt6-image-formats-plugins). Install them, or choose PNG.</source>
        <translation>TIFF 需要 Qt 的图像格式插件，但尚未安装（Debian：apt-get install qt6-image-formats-plugins）。请安装它们，或改用 PNG。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>There is not enough memory for a figure of this size; choose a smaller one.</source>
        <translation>内存不足以绘制这么大的图；请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <comment>file, what is wrong</comment>
        <translation>未写入 %1。%2</translation>
    </message>
</context>
<context>
    <name>explorer::SessionCurveReader</name>
    <message>
        <source>the id of a function, like &quot;relu&quot;</source>
        <translation>函数的标识，如 &quot;relu&quot;</translation>
    </message>
    <message>
        <source>%1: there is no function &quot;%2&quot;; the command &quot;activation-explorer list&quot; names those there are.</source>
        <translation>%1：没有函数“%2”；命令“activation-explorer list”列出所有函数。</translation>
    </message>
    <message>
        <source>%1: there is no function &quot;%2&quot;; did you mean %3?</source>
        <translation>%1：没有函数“%2”；您是想写 %3 吗？</translation>
    </message>
    <message>
        <source>%1: %2 has no parameters; remove it.</source>
        <translation>%1：%2 没有参数；请删去。</translation>
    </message>
    <message>
        <source>%1: %2 has no parameter &quot;%3&quot;, only %4.</source>
        <translation>%1：%2 没有参数“%3”，只有 %4。</translation>
    </message>
    <message>
        <source>%1: %2 has no parameter &quot;%3&quot;; did you mean %4?</source>
        <translation>%1：%2 没有参数“%3”；您是想写 %4 吗？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of a file and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no function of one&apos;s own.</source>
        <translation>%1：&quot;%2&quot; 不是自定义函数。</translation>
    </message>
</context>
<context>
    <name>explorer::SessionCustomFunctionReader</name>
    <message>
        <source>a name for curves to call it by, like &quot;own_1&quot;</source>
        <translation>供曲线引用的名称，如 &quot;own_1&quot;</translation>
    </message>
    <message>
        <source>a formula in x, like &quot;x*tanh(x)&quot;</source>
        <translation>关于 x 的公式，如 &quot;x*tanh(x)&quot;</translation>
    </message>
    <message>
        <source>%1: another function of one&apos;s own has the id &quot;%2&quot; already.</source>
        <translation>%1：另一个自定义函数已使用标识“%2”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of a file and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, character %2: %3</source>
        <comment>a field of a file, place in its text, what is wrong</comment>
        <translation>%1，第 %2 个字符：%3</translation>
    </message>
    <message>
        <source>%1: the formula has no parameter &quot;%2&quot;.</source>
        <translation>%1：公式没有参数“%2”。</translation>
    </message>
</context>
<context>
    <name>explorer::SessionReader</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It is a folder or a device, not a session file.</source>
        <translation>这是文件夹或设备，不是会话文件。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>Cannot open %1. %2</source>
        <comment>file, what is wrong</comment>
        <translation>无法打开 %1。%2</translation>
    </message>
    <message>
        <source>The session in the figure cannot be read. %1</source>
        <translation>无法读取图中的会话。%1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no figure of Activation Explorer is.</source>
        <translation>文件超过 %1 MB，不可能是激活函数探索器的图形。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no session is.</source>
        <translation>文件超过 %1 MB，不可能是会话。</translation>
    </message>
    <message>
        <source>This is not a session of Activation Explorer, which is a JSON object with &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>这不是激活函数探索器的会话；会话是含有 &quot;format&quot;: &quot;%1&quot; 的 JSON 对象。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program (format %1; this one reads up to %2).</source>
        <translation>该文件由更新版本的程序写成（格式 %1；本程序最高可读 %2）。</translation>
    </message>
</context>
<context>
    <name>explorer::SheetText</name>
    <message>
        <source>Write %1</source>
        <translation>写为 %1</translation>
    </message>
    <message>
        <source>The figure is %1 wide, more than the %2 that %3 has for this column (%4).</source>
        <translation>图宽 %1，超过 %3 此栏的 %2（%4）。</translation>
    </message>
    <message>
        <source>Make it %1 wide</source>
        <translation>改为宽 %1</translation>
    </message>
    <message>
        <source>The figure is %1 high; %2 takes at most %3.</source>
        <translation>图高 %1；%2 最多接受 %3。</translation>
    </message>
    <message>
        <source>Make it %1 high</source>
        <translation>改为高 %1</translation>
    </message>
    <message>
        <source>%1 does not want gridlines.</source>
        <translation>%1 不要网格线。</translation>
    </message>
    <message>
        <source>Hide the gridlines</source>
        <translation>隐藏网格线</translation>
    </message>
    <message>
        <source>%1 does not take %2 files, only %3.</source>
        <translation>%1 不接受 %2 文件，只接受 %3。</translation>
    </message>
    <message>
        <source>Use %1 dots per inch</source>
        <translation>改用每英寸 %1 点</translation>
    </message>
    <message>
        <source>%1 dots per inch are too few; %2 asks for %3 for lines in pixels.</source>
        <translation>每英寸 %1 点太少；%2 要求位图线条为 %3 点。</translation>
    </message>
</context>
<context>
    <name>explorer::ShelfText</name>
    <message>
        <source>Cannot use the lesson %1. Another file in its folder has the id &quot;%2&quot;, too; give one of them another id.</source>
        <translation>无法使用课程 %1。同一文件夹中另一文件的标识也是“%2”；请为其中一个换标识。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法新建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>explorer::SliderPlay</name>
    <message>
        <source>Play sliders</source>
        <translation>播放滑块</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
</context>
<context>
    <name>explorer::SoftmaxLab</name>
    <message>
        <source>Softmax as a vector</source>
        <translation>Softmax 作为向量</translation>
    </message>
    <message>
        <source>&amp;Add as a Curve</source>
        <translation>添加为曲线(&amp;A)</translation>
    </message>
    <message>
        <source>Draw the first output in the figure while z1 varies</source>
        <translation>在图中绘制第一个输出随 z1 变化的曲线</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Number of inputs</source>
        <translation>输入个数</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>函数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Number of inputs</source>
        <translation>输入个数(&amp;N)</translation>
    </message>
    <message>
        <source>Temperature: the inputs are divided by it</source>
        <translation>温度：各输入除以它</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Jacobian: the slope of each output in each input</source>
        <translation>雅可比矩阵：各输出对各输入的斜率</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
</context>
<context>
    <name>explorer::SoundOutput</name>
    <message>
        <source>The curve cannot be heard: the sound device does not answer.</source>
        <translation>无法播放曲线：声音设备没有响应。</translation>
    </message>
</context>
<context>
    <name>explorer::SplitButton</name>
    <message>
        <source>%1. Alt+Down opens the menu.</source>
        <translation>%1。按 Alt+↓ 打开菜单。</translation>
    </message>
</context>
<context>
    <name>explorer::StateSentences</name>
    <message>
        <source>A figure holds at most %1 functions of one&apos;s own; remove one in the list first.</source>
        <translation>一幅图最多包含 %1 个自定义函数；请先在列表中移除一个。</translation>
    </message>
</context>
<context>
    <name>explorer::TargetReader</name>
    <message>
        <source>It is larger than %1 kB, which no figure target is.</source>
        <translation>它超过 %1 kB，不可能是图形规格。</translation>
    </message>
    <message>
        <source>Cannot use the figure target %1. %2</source>
        <comment>file, what is wrong</comment>
        <translation>无法使用图形规格 %1。%2</translation>
    </message>
    <message>
        <source>a list of columns, each with an id and a width</source>
        <translation>栏的列表，每栏有标识和宽度</translation>
    </message>
    <message>
        <source>an id of small letters, digits, - and _, like &quot;my-journal&quot;</source>
        <translation>由小写字母、数字、- 和 _ 组成的标识，如 &quot;my-journal&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>双引号中的文本</translation>
    </message>
    <message>
        <source>the size of the figure&apos;s text in points</source>
        <translation>图中文字的字号（磅）</translation>
    </message>
    <message>
        <source>the width of a curve in points</source>
        <translation>曲线的线宽（磅）</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>%1 的列表</translation>
    </message>
    <message>
        <source>a list with &quot;%1&quot; in it</source>
        <translation>含有 &quot;%1&quot; 的列表</translation>
    </message>
    <message>
        <source>%1 (line %2) is empty; the target needs at least one column.</source>
        <translation>%1（第 %2 行）是空的；规格至少需要一栏。</translation>
    </message>
    <message>
        <source>a width in millimetres</source>
        <translation>以毫米计的宽度</translation>
    </message>
    <message>
        <source>%1: there is another column with the id &quot;%2&quot;.</source>
        <translation>%1：另有一栏的标识也是“%2”。</translation>
    </message>
</context>
<context>
    <name>explorer::TargetText</name>
    <message>
        <source>Cannot use the figure target %1. Another file in its folder has the id &quot;%2&quot;, too; give one of them another id.</source>
        <translation>无法使用图形规格 %1。同一文件夹中另一文件的标识也是“%2”；请为其中一个换标识。</translation>
    </message>
    <message>
        <source>There is no figure target &quot;%1&quot; here; &quot;%2&quot; stands in its place. A target of one&apos;s own is a file in %3.</source>
        <translation>这里没有图形规格“%1”，以“%2”代替。自己的图形规格是 %3 中的一个文件。</translation>
    </message>
    <message>
        <source>The figure target &quot;%1&quot; has no column &quot;%2&quot;; &quot;%3&quot; stands in its place.</source>
        <translation>图形规格“%1”没有栏“%2”，以“%3”代替。</translation>
    </message>
    <message>
        <source>There is no palette &quot;%1&quot; here; &quot;%2&quot; stands in its place.</source>
        <translation>这里没有调色板“%1”，以“%2”代替。</translation>
    </message>
</context>
<context>
    <name>explorer::Teaching</name>
    <message>
        <source>the place of its curve among the curves, from 0</source>
        <translation>所属曲线在曲线列表中的序号（从 0 起）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>%1 names a curve, but the figure has no curves.</source>
        <comment>a field of a file and the line it stands in</comment>
        <translation>%1 指定了一条曲线，但图中没有曲线。</translation>
    </message>
</context>
<context>
    <name>explorer::TeachingCommands</name>
    <message>
        <source>Show or hide tangents</source>
        <translation>显示或隐藏切线</translation>
    </message>
    <message>
        <source>Show or hide zones</source>
        <translation>显示或隐藏斜率分区</translation>
    </message>
    <message>
        <source>Freeze the curves</source>
        <translation>冻结曲线</translation>
    </message>
    <message>
        <source>Clear the frozen curves</source>
        <translation>清除冻结的曲线</translation>
    </message>
    <message>
        <source>Remove the pinned points</source>
        <translation>移除标注点</translation>
    </message>
</context>
<context>
    <name>explorer::TeachingWords</name>
    <message>
        <source>, </source>
        <comment>between a value and a slope</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Pinned on %1: %2.</source>
        <comment>a function and what it is at a point</comment>
        <translation>%1 上的标注点：%2。</translation>
    </message>
    <message>
        <source>%1 is dead from %2 to %3: its slope is 0.</source>
        <translation>%1 在 %2 到 %3 之间为死区：斜率为 0。</translation>
    </message>
    <message>
        <source>%1 is saturated from %2 to %3.</source>
        <translation>%1 在 %2 到 %3 之间饱和。</translation>
    </message>
    <message>
        <source>%1 amplifies from %2 to %3.</source>
        <translation>%1 在 %2 到 %3 之间放大。</translation>
    </message>
    <message>
        <source>Pale behind: %1.</source>
        <comment>a frozen curve</comment>
        <translation>后面的浅色曲线：%1。</translation>
    </message>
    <message>
        <source>Pale behind: the slope of %1.</source>
        <translation>后面的浅色曲线：%1 的斜率。</translation>
    </message>
</context>
<context>
    <name>explorer::TexWords</name>
    <message>
        <source>times</source>
        <translation>乘</translation>
    </message>
    <message>
        <source>root of degree %1 of %2, end of root</source>
        <translation>%2 的 %1 次方根，根号结束</translation>
    </message>
    <message>
        <source>square root of %1, end of root</source>
        <translation>%1 的平方根，根号结束</translation>
    </message>
    <message>
        <source>%1 index %2</source>
        <comment>a name with an index</comment>
        <translation>%1 下标 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>f of x</comment>
        <translation>%1 作用于 %2</translation>
    </message>
    <message>
        <source>%1 of</source>
        <comment>tanh of</comment>
        <translation>%1 作用于</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>减</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>小于等于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>大于等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>撇</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>左括号</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>其他情况</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>a short fraction</comment>
        <translation>%2 分之 %1</translation>
    </message>
    <message>
        <source>fraction %1 over %2, end of fraction</source>
        <translation>分式，分子 %1，分母 %2，分式结束</translation>
    </message>
    <message>
        <source>%1 squared</source>
        <translation>%1 的平方</translation>
    </message>
    <message>
        <source>%1 prime</source>
        <translation>%1 撇</translation>
    </message>
    <message>
        <source>%1 to the power of %2</source>
        <translation>%1 的 %2 次方</translation>
    </message>
    <message>
        <source>%1 to the power of %2, end of power</source>
        <translation>%1 的 %2 次方，幂结束</translation>
    </message>
    <message>
        <source>absolute value of %1, end of absolute value</source>
        <translation>%1 的绝对值，绝对值结束</translation>
    </message>
    <message>
        <source>%1 rounded down</source>
        <translation>%1 向下取整</translation>
    </message>
    <message>
        <source>%1 rounded up</source>
        <translation>%1 向上取整</translation>
    </message>
    <message>
        <source>open bracket %1 close bracket</source>
        <translation>左括号 %1 右括号</translation>
    </message>
    <message>
        <source>%1 otherwise</source>
        <comment>the last case</comment>
        <translation>其他情况 %1</translation>
    </message>
    <message>
        <source>%1 if %2</source>
        <comment>a case and its condition</comment>
        <translation>当 %2 时 %1</translation>
    </message>
    <message>
        <source>by cases: %1, end of cases</source>
        <translation>分段：%1，分段结束</translation>
    </message>
    <message>
        <source>sum from %1 to %2 of</source>
        <comment>i equals 1, n</comment>
        <translation>从 %1 到 %2 求和：</translation>
    </message>
    <message>
        <source>over</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>number of</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>open brace</source>
        <translation>左花括号</translation>
    </message>
    <message>
        <source>close brace</source>
        <translation>右花括号</translation>
    </message>
</context>
<context>
    <name>explorer::TypeText</name>
    <message>
        <source>The text is %1 high; %2 wants at least %3.</source>
        <translation>文字为 %1；%2 要求至少 %3。</translation>
    </message>
    <message>
        <source>The text is %1 high; %2 wants at most %3.</source>
        <translation>文字为 %1；%2 要求至多 %3。</translation>
    </message>
    <message>
        <source>The title is %1 high; %2 wants at most %3. Titles belong in the caption.</source>
        <translation>标题为 %1；%2 要求至多 %3。标题应写在图注中。</translation>
    </message>
    <message>
        <source>Leave out the title</source>
        <translation>不用标题</translation>
    </message>
    <message>
        <source>The line of %1 is %2 thick; lines under %3 may vanish in print.</source>
        <translation>%1 的线宽为 %2；细于 %3 的线印刷时可能消失。</translation>
    </message>
    <message>
        <source>Use lines of %1</source>
        <translation>改用 %1 线宽</translation>
    </message>
</context>
<context>
    <name>explorer::TypesetView</name>
    <message>
        <source>too long to be shown</source>
        <translation>太长，无法显示</translation>
    </message>
</context>
<context>
    <name>explorer::ValueSlider</name>
    <message>
        <source>The number has to lie between %1 and %2.</source>
        <translation>数必须在 %1 与 %2 之间。</translation>
    </message>
</context>
<context>
    <name>explorer::ViewBar</name>
    <message>
        <source>%1 from</source>
        <translation>%1 从</translation>
    </message>
    <message>
        <source>Lowest %1</source>
        <translation>%1 的下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Highest %1</source>
        <translation>%1 的上限</translation>
    </message>
</context>
<context>
    <name>explorer::Vision</name>
    <message>
        <source>Deuteranopia</source>
        <translation>绿色盲</translation>
    </message>
    <message>
        <source>Protanopia</source>
        <translation>红色盲</translation>
    </message>
    <message>
        <source>Tritanopia</source>
        <translation>蓝色盲</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>灰度</translation>
    </message>
</context>
<context>
    <name>explorer::WebP</name>
    <message>
        <source>The WebP could not be packed; choose another format or a smaller size.</source>
        <translation>无法生成 WebP；请改用其他格式或较小的尺寸。</translation>
    </message>
</context>
<context>
    <name>explorer::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Start a new figure</source>
        <translation>新建图形</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation>打开会话文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the session under another name</source>
        <translation>以其他名称保存会话</translation>
    </message>
    <message>
        <source>&amp;Figure for Print…</source>
        <translation>出版用图(&amp;F)…</translation>
    </message>
    <message>
        <source>Make the figure ready for a journal, and export it</source>
        <translation>按期刊要求调整图形并导出</translation>
    </message>
    <message>
        <source>&amp;Copy Figure</source>
        <translation>复制图形(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the figure, as pixels and as vectors</source>
        <translation>将图形复制为位图和矢量图</translation>
    </message>
    <message>
        <source>Copy %1 as text</source>
        <translation>以文本形式复制 %1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Find a Function</source>
        <translation>查找函数(&amp;F)</translation>
    </message>
    <message>
        <source>Search the list of functions</source>
        <translation>搜索函数列表</translation>
    </message>
    <message>
        <source>&amp;Custom Function…</source>
        <translation>自定义函数(&amp;O)…</translation>
    </message>
    <message>
        <source>Write a function of your own</source>
        <translation>编写自定义函数</translation>
    </message>
    <message>
        <source>&amp;Start View</source>
        <translation>初始视图(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the view of the start</source>
        <translation>回到初始视图</translation>
    </message>
    <message>
        <source>&amp;Fit Height</source>
        <translation>适应高度(&amp;F)</translation>
    </message>
    <message>
        <source>Show every visible curve whole in y</source>
        <translation>使所有可见曲线在 y 方向完整显示</translation>
    </message>
    <message>
        <source>Panels: %1</source>
        <translation>面板：%1</translation>
    </message>
    <message>
        <source>&amp;Axes Through the Origin</source>
        <translation>坐标轴过原点(&amp;A)</translation>
    </message>
    <message>
        <source>Axes through the origin, or as a frame around the plot</source>
        <translation>坐标轴过原点，或作为绘图区外框</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the grid</source>
        <translation>显示或隐藏网格</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the legend</source>
        <translation>显示或隐藏图例</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>标题(&amp;T)…</translation>
    </message>
    <message>
        <source>Give the figure a title</source>
        <translation>为图形加标题</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>明暗跟随桌面</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>桌面的语言</translation>
    </message>
    <message>
        <source>&amp;Keys and Mouse…</source>
        <translation>键盘与鼠标(&amp;K)…</translation>
    </message>
    <message>
        <source>What keys and mouse do</source>
        <translation>键盘和鼠标的操作</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>关于(&amp;A)…</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;as Text</source>
        <translation>复制为文本(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>图形(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language / 语言</source>
        <translation>语言 / &amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Lessons…</source>
        <translation>课程(&amp;L)…</translation>
    </message>
    <message>
        <source>Go through a lesson, or make one</source>
        <translation>浏览课程，或制作课程</translation>
    </message>
    <message>
        <source>&amp;Softmax as a Vector…</source>
        <translation>Softmax 作为向量(&amp;S)…</translation>
    </message>
    <message>
        <source>All outputs of softmax, and their slopes</source>
        <translation>softmax 的全部输出及其斜率</translation>
    </message>
    <message>
        <source>&amp;Note on the Function</source>
        <translation>函数说明(&amp;N)</translation>
    </message>
    <message>
        <source>What there is to know of the function last turned to</source>
        <translation>最近所选函数的说明</translation>
    </message>
    <message>
        <source>&amp;Data Table</source>
        <translation>数据表(&amp;D)</translation>
    </message>
    <message>
        <source>What is shown as a table of numbers</source>
        <translation>以数据表列出所示内容</translation>
    </message>
    <message>
        <source>L&amp;isten to the Curve</source>
        <translation>聆听曲线(&amp;I)</translation>
    </message>
    <message>
        <source>Hear the curve last turned to: its height as pitch; again to stop</source>
        <translation>聆听最近所选的曲线：高度化为音高；再按一次停止</translation>
    </message>
    <message>
        <source>Tell Curves Apart &amp;Without Colour</source>
        <translation>不用颜色区分曲线(&amp;W)</translation>
    </message>
    <message>
        <source>Give each curve a dash pattern and a marker of its own</source>
        <translation>给每条曲线各自的线型和标记</translation>
    </message>
    <message>
        <source>&amp;Description in Words</source>
        <translation>文字描述(&amp;D)</translation>
    </message>
    <message>
        <source>Copy what the curves do in words, as for a picture&apos;s alternative text</source>
        <translation>复制曲线的文字描述，可作图片的替代文本</translation>
    </message>
    <message>
        <source>&amp;Tangents at Pinned Points</source>
        <translation>标注点处的切线(&amp;T)</translation>
    </message>
    <message>
        <source>Show tangents, slopes and their triangles at pinned points</source>
        <translation>在标注点处显示切线、斜率和斜率三角形</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>斜率分区(&amp;Z)</translation>
    </message>
    <message>
        <source>Shade where a function is dead, saturated or amplifies</source>
        <translation>以底纹标出函数的死区、饱和区和放大区</translation>
    </message>
    <message>
        <source>&amp;Freeze Curves</source>
        <translation>冻结曲线(&amp;F)</translation>
    </message>
    <message>
        <source>Leave the present curves as pale ones behind, to compare</source>
        <translation>将当前曲线以浅色留在后面，以便比较</translation>
    </message>
    <message>
        <source>&amp;Clear Frozen Curves</source>
        <translation>清除冻结的曲线(&amp;C)</translation>
    </message>
    <message>
        <source>Remove the pale curves</source>
        <translation>移除浅色曲线</translation>
    </message>
    <message>
        <source>Re&amp;move Pinned Points</source>
        <translation>移除标注点(&amp;M)</translation>
    </message>
    <message>
        <source>Remove all pinned points</source>
        <translation>移除全部标注点</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Let the sliders run that ran last, or the first one</source>
        <translation>播放上次播放的滑块，没有则播放第一个</translation>
    </message>
    <message>
        <source>An&amp;imation…</source>
        <translation>动画(&amp;I)…</translation>
    </message>
    <message>
        <source>Export sliders that run as GIF, WebP, APNG or MP4</source>
        <translation>将滑块的播放过程导出为 GIF、WebP、APNG 或 MP4</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>Fill a screen with the chart, for a class</source>
        <translation>全屏显示图表，供课堂使用</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教学(&amp;T)</translation>
    </message>
    <message>
        <source>I&amp;mport Custom Functions…</source>
        <translation>导入自定义函数(&amp;M)…</translation>
    </message>
    <message>
        <source>Bring functions of your own into the figure from a text file</source>
        <translation>从文本文件将自定义函数导入图中</translation>
    </message>
    <message>
        <source>E&amp;xport Custom Functions…</source>
        <translation>导出自定义函数(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the figure&apos;s custom functions into a text file</source>
        <translation>将图中的自定义函数写入文本文件</translation>
    </message>
</context>
<context>
    <name>explorer::ZoneBar</name>
    <message>
        <source>&amp;Zones of</source>
        <translation>显示分区的函数(&amp;Z)</translation>
    </message>
    <message>
        <source>Function whose zones are shown</source>
        <translation>显示斜率分区的函数</translation>
    </message>
    <message>
        <source>Threshold of saturation</source>
        <translation>饱和阈值</translation>
    </message>
    <message>
        <source>Choose the zones</source>
        <translation>选择斜率分区的函数</translation>
    </message>
    <message>
        <source>Change the threshold of saturation</source>
        <translation>更改饱和阈值</translation>
    </message>
    <message>
        <source>saturate&amp;d where |f′| is below</source>
        <translation>饱和阈值：|f′| 低于(&amp;D)</translation>
    </message>
    <message>
        <source>Threshold of saturation, slider</source>
        <translation>饱和阈值，滑块</translation>
    </message>
    <message>
        <source>The threshold has to be a number from %1 to %2.</source>
        <translation>阈值必须是 %1 到 %2 之间的数。</translation>
    </message>
</context>
<context>
    <name>explorer::Zones</name>
    <message>
        <source>dead: $f&apos;$ = 0</source>
        <translation>死区：$f&apos;$ = 0</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和区</translation>
    </message>
    <message>
        <source>amplifying: |$f&apos;$| &gt; 1</source>
        <translation>放大区：|$f&apos;$| &gt; 1</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <comment>where the gradient of a function is 0</comment>
        <translation>%1 死区</translation>
    </message>
    <message>
        <source>%1 is saturated</source>
        <comment>where the gradient of a function is small</comment>
        <translation>%1 饱和区</translation>
    </message>
    <message>
        <source>%1 amplifies</source>
        <comment>where the gradient of a function is above 1</comment>
        <translation>%1 放大区</translation>
    </message>
</context>
</TS>

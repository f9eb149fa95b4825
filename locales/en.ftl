# English, the second language of the screen: British spelling, sentence case.
# A no-break space is written {"\u00A0"}, so that it can be seen here.
# The file may hold neither thin spaces nor exclamation marks; a test looks.

## General

language-name = English
unit = unit
department = department

kind-proposal = proposal
kind-proposals = proposals
kind-activity = activity
kind-activities = activities
kind-goal = goal
kind-goals = goals
kind-metric = metric
kind-metrics = metrics
kind-input = service-user input
kind-inputs = service-user input
kind-example = good example
kind-examples = good examples
kind-hinder = obstacle
kind-hinders = obstacles
kind-pulse = pulse survey
kind-pulses = pulse surveys
kind-meeting = board meeting
kind-meetings = board meetings

choice-yes = yes
choice-no = no

# The fields of cards, where no other message has the word.
field-title = title
field-problem = problem
field-idea = idea
field-expected = expected result
field-area = area
field-goal = goal
field-metric = metric
field-status = status
field-comment = comment
field-effort = effort
field-effect = effect
field-learning = learning
field-source = source
field-of = belongs to
field-of-decision = from decision
decision-name = { $week }: { $text }
register-decided = decided { $week }
field-why = why
field-counts = what counts
field-parent = parent goal
field-better = direction
field-deadline = deadline
field-note = follow-up
field-closed = closed on
field-name = name
field-unit = unit of measure
field-cap = cap
field-parts = parts
field-odd-weeks = odd weeks
field-rebase = new level from week
field-retired = stopped being measured
field-date = date
field-channel = channel
field-theme = theme
field-text = text
field-did = what we did
field-answered = what we answered
field-proposal = proposal
field-thanked = thanks to
field-shared = shared with other units
field-presented = presented at the meeting
field-since = since
field-lifted = escalated
field-resolved = cleared
field-questions = questions
field-answers = answers
field-point = agenda point
field-parked = for the next meeting
field-finalised = finalised
field-participants = number of participants
field-cancelled = called off
field-started = began
field-ended = ended
field-at = the point of the meeting
field-carried = not reached
field-next-meeting = next meeting
field-meeting-kinds = other meetings
field-rota = meeting leader rota
field-values-typed = values typed
field-next-points = points for the next meeting
field-departed = taken off the board
field-organisation = administration
field-meeting-time = meeting time
field-staff = staff
field-areas = areas
field-settings = settings

part-open = what is open
part-year = values and meetings { $year }
part-closed = closed cards { $year }

# A card that the board does not hold.
card-unnamed = Card { $id }

typed-empty = The text is empty ({ $what }).
typed-too-long = The text is too long ({ $what }): { $length } characters, and at most { $max } fit.
typed-bad-signature = “{ $written }” is not a signature. A signature is one to six letters or digits and begins with a letter, for example KL.
typed-bad-slug = “{ $written }” cannot be used as a name. Write lower-case letters a–z, digits and hyphens, at most 40 characters.
typed-bad-week = “{ $written }” is not a week that exists. Write for example 2026-W47, wk 47 or 47.

column-number = no.
column-remark = note

# What happened, after a day and a signature: "16 Nov KL linked to the metric Missed visits".
history-added = added
history-added-title = added: { $title }
history-set = set { $field }: { $to }
history-cleared = removed { $field }: { $from }
history-changed = changed { $field } from { $from } to { $to }
history-changed-text = changed { $field }
history-linked-to-metric = linked to the metric { $to }
history-became = made it proposal { $to }
history-pulse-opened = opened the pulse survey: { $title }
history-pulse-closed = closed the pulse survey
history-supported = gave support
history-supported-for = support from { $who }
history-support-withdrawn = took the support back
history-support-withdrawn-for = removed the support from { $who }
history-commented = commented: { $to }
history-comment-removed = removed a comment
history-followed-up = followed up: { $to }
history-follow-up-removed = removed a follow-up
history-removed = removed the card
history-restored = put the card back
history-value-set = entered { $metric } { $week }: { $to }
history-value-changed = changed { $metric } { $week } from { $from } to { $to }
history-value-removed = removed { $metric } { $week }: { $from }
history-values =
    { $count ->
        [one] entered 1 value for { $weeks }
       *[other] entered { $count } values for { $weeks }
    }
history-passed = { $what } (saved in spite of a warning: { $kinds })
history-judged = the effect was judged at { $weeks } weeks: { $verdict }
history-and-more =
    { $more ->
        [one] { $what } and 1 more change
       *[other] { $what } and { $more } more changes
    }
history-meeting-added = set up the meeting
history-at = went to { $to }
history-all-points = went through the last point
history-paused = paused the meeting
history-going-on = went on with the meeting
history-leader = made { $to } the meeting leader
history-leader-gone = took { $from } off as meeting leader
history-note-taker = let { $to } take notes
history-note-taker-gone = took { $from } off as note taker
history-present = ticked as present: { $to }
history-absent = ticked as absent: { $from }
history-attendance = changed who is present
history-started = began the meeting at { $to }
history-not-started = took back that the meeting began
history-ended = ended the meeting at { $to }
history-not-ended = took back that the meeting ended
history-decided = noted the decision: { $to }
history-undecided = removed the decision: { $from }
history-reworded = changed the decision “{ $from }” to “{ $to }”
history-noted = noted: { $to }
history-notes-changed = changed a note
history-parked = postponed to the next meeting: { $to }
history-unparked = took back from the next meeting: { $from }
history-parked-list = changed what was postponed to the next meeting
history-carried = carried over to the next meeting what was not reached
history-results = counted the values typed since the last meeting: { $to }
history-next = set the next meeting: { $to }
history-finalised = finalised the minutes
history-corrected = corrected the minutes: { $to }
history-cancelled = called the meeting off
history-not-cancelled = took back that the meeting was called off
history-undoing = { $what } (undid an earlier change)
card-comments = Comments
card-of-five = { $score } of 5
card-follow-ups = Follow-up
card-values = Values
card-history = History

## Dates and numbers

# The signs inside a number; the group sign parts thousands. A space and no comma, since the
# program asks what a typed 1,234 means: it must not print what it cannot read.
number-decimal = .
number-group = {"\u00A0"}
number-percent = { $value }%
number-missing = –

number-error-empty = Type a number.
number-error-ambiguous = Do you mean { $decimal } (then type { $typed }) or { $grouped }?
number-error-second-separator = A number has only one decimal sign.
number-error-bad-group = A space is followed by three digits, as in 12 500.
number-error-unexpected = “{ $character }” does not belong in a number.
number-error-missing-digit = A digit is missing here.
number-error-too-large = The number is too large.

date-text = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-short = { $day } { $month }
date-in-table = { $year }-{ $month }-{ $day }
date-and-time = { $weekday } { $date } { $clock }
date-clock = { $hour }:{ $minute }

week-label = wk{"\u00A0"}{ $week }
weeks-label = wk{"\u00A0"}{ $from }–{ $to }
weeks-label-with-year = wk{"\u00A0"}{ $from }–{ $to }{"\u00A0"}{ $year }
week-label-with-year = wk{"\u00A0"}{ $week }{"\u00A0"}{ $year }

days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-ahead =
    { $days ->
        [one] in 1 day
       *[other] in { $days } days
    }
day-ago =
    { $days ->
        [one] 1 day ago
       *[other] { $days } days ago
    }

# What people type, several forms parted by commas; spaces do not matter.
date-input-today = today
date-input-tomorrow = tomorrow
date-input-week = w, wk, week

date-error-empty = Type a date, for example 12 Dec.
date-error-not-a-date = This could not be read as a date. Type for example 12 Dec, Friday, wk 49 or +7.
date-error-no-such-day = The calendar has no such day.
date-error-no-such-week = The calendar has no such week.
date-error-too-far = The date is more than ten years away.

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

weekday-short-monday = Mon
weekday-short-tuesday = Tue
weekday-short-wednesday = Wed
weekday-short-thursday = Thu
weekday-short-friday = Fri
weekday-short-saturday = Sat
weekday-short-sunday = Sun

# The letters in order, and foreign letters that count as one of them; other marks are left off.
sort-alphabet = abcdefghijklmnopqrstuvwxyz
sort-as = {""}

## Proposals

# The statuses agree with "a proposal".
proposal-status-new = New
proposal-status-investigating = Being looked into
proposal-status-decided = Decided
proposal-status-testing = Testing
proposal-status-implemented = Implemented
proposal-status-on-hold = On hold
proposal-status-declined = Declined
proposal-status-withdrawn = Withdrawn

# The letters done so far, and the word of the step.
pdsa-plan = Plan
pdsa-do = Do
pdsa-study = Study
pdsa-act = Act
pdsa-letters-plan = P
pdsa-letters-do = PD
pdsa-letters-study = PDS
pdsa-letters-act = PDSA

proposal-proposer = proposer
proposal-answer = answer
proposal-reason = reason
proposal-support = support

area-1 = Service-user participation and feedback from service users
area-2 = Introduction programme and mentorship for new staff
area-3 = A number of staff that is reasonable for the tasks of managers and staff, and a routine for reporting the work situation to the department head
area-4 = Local forum for competence and development
area-5 = Close and accessible leadership that gives support and encouragement
area-6 = Administrative support for social workers and care managers
area-7 = Administrative support for managers
area-8 = Systematic internal case supervision
area-9 = Shared case handling
area-10 = Regular further training and the possibility of specialist education
area-11 = Regular placements for students
area-12 = Placements for trainees
area-13 = Suitable premises and working tools that work
# The revision of 2019 adds three.

need-review = a date to take it up again

unanswered =
    { $days ->
        [0] new today
        [one] unanswered 1 day
       *[other] unanswered { $days } days
    }
support-count = { $count } in support
pdsa-step = PDSA step

## Activities

# The statuses agree with "an activity".
activity-status-new = New
activity-status-in-progress = In progress
activity-status-finished = Finished
activity-owner = owner
activity-due = due

due = due { $date }
overdue =
    { $days ->
        [one] overdue 1 day
       *[other] overdue { $days } days
    }

## Goals

goal-status-on-track = on track
goal-status-at-risk = at risk
goal-status-off-track = off track
goal-status-no-report = no report
goal-target = target
goal-baseline = baseline

state-goal-closed = closed

## Metrics and statistics

metric-value = value
metric-week = week

metric-unit-number = number
metric-unit-days = days
metric-unit-percent = %
metric-unit-scale = scale 1–5
metric-unit-scale-short = 1–5
metric-kind-count = count
metric-kind-rate = rate
metric-kind-percent = percentage
metric-kind-measurement = measurement
better-higher = higher is better
better-lower = lower is better
better-neither = neither is better

value-negative = The value cannot be below zero.
value-not-whole = This is counted in whole numbers, so the value cannot have decimals.
value-off-scale = The scale goes from 1 to 5.
value-no-denominator = The metric is a share of something, so type both numbers, as 42/50.
value-stray-denominator = The metric is one number, so type it without a slash.
value-over-denominator = The number cannot be larger than the total.
value-wrong-parts =
    { $expected ->
        [0] The metric has no parts.
        [one] The metric has 1 part.
       *[other] The metric has { $expected } parts.
    }
value-parts-over = The parts together are { $difference } more than the whole.
value-parts-under = The parts together are { $difference } less than the whole.

state-metric-measured = measured
state-metric-retired = no longer measured
metric-key = key
metric-kind = kind

# Tables of values for spreadsheets. Headings: several names parted by commas, the first is written.
exchange-heading-metric = metric, key
exchange-heading-week = week, date
exchange-heading-value = value
exchange-heading-of = of
exchange-heading-note = note, cause
exchange-empty = The table is empty.
exchange-headings = The first row lacks the headings that are needed: either metric, week and value, or week first and then a metric in each column.
exchange-heading-twice = The heading “{ $heading }” is over two columns. Remove one of them.
exchange-row = row { $row }
exchange-cell = row { $row }, column { $column }
exchange-bad-week = “{ $written }” cannot be read as a week. Write it with its year, as 2026-W47, or as a day, 2026-11-16.
exchange-week-ahead = { $week } has not begun.
exchange-no-value = The row has no value. Fill in the column “value”.
exchange-twice = The same metric and week has another value on row { $row }. Neither was imported.
exchange-formula = There is a formula here. Write its result instead.
exchange-day = The spreadsheet program has turned the value into a date. Write the numbers in a column each, “value” and “of”.
exchange-wrong = The spreadsheet program could not work out the value: { $shown }

# What a chart says. Short on the board, a sentence in the metric's own view.
stats-normal = normal variation
stats-signal = signal: { $what }
stats-run-high-short = { $weeks } weeks above mean
stats-run-low-short = { $weeks } weeks below mean
stats-run-high = { $weeks } weeks in a row above the mean
stats-run-low = { $weeks } weeks in a row below the mean
stats-trend-high = { $weeks } weeks in a row upwards
stats-trend-low = { $weeks } weeks in a row downwards
stats-outside-high = unusually high value
stats-outside-low = unusually low value
stats-near-high = 2 of 3 near the upper limit
stats-near-low = 2 of 3 near the lower limit
stats-too-few-weeks = too few weeks ({ $weeks } of { $needed })
stats-rare-events = too rare to be read week by week
stats-too-few-distinct = too few different values
stats-no-spread = the values do not vary
stats-unread = Earlier years have not been read yet, so nothing can be said of the metric.
stats-normal-sentence = Normal variation (noise): the latest week does not differ from what is usual. Draw no conclusions from single weeks.
stats-signal-sentence = Signal: { $what }. Something has changed.
stats-signal-better = Signal in the right direction: { $what }. Something has changed.
stats-signal-worse = Signal in the wrong direction: { $what }. Something has changed.
stats-withheld-sentence = Nothing to say of signal or noise yet: { $why }.
stats-rule-normal = None of the four rules applies: outside the limits, 7 in a row on one side of the mean, 7 in a row in one direction, 2 of 3 near a limit (NHS England, Making Data Count).
stats-rule-outside = The rule: a value outside the limits, which lie 2.66 average weekly changes from the mean (Shewhart; Wheeler). Chance gives it in fewer than one week of a hundred.
stats-rule-shift = The rule: at least 7 weeks in a row on one side of the mean (NHS England, Making Data Count). Chance seldom gives it.
stats-rule-trend = The rule: at least 7 weeks in a row in one direction (NHS England, Making Data Count). Chance seldom gives it.
stats-rule-two-in-three = The rule: 2 of 3 weeks in the outer third of the normal range, on one side (NHS England, Making Data Count). Chance seldom gives it.
stats-rule-withheld = Limits are shown from 8 weeks and signals from 13, when the values vary enough (Wheeler; NHS England).
stats-target-passed = meets the target steadily
stats-target-failed = misses the target steadily
stats-target-by-chance = target met at times, by chance
stats-target-passed-short = met steadily
stats-target-failed-short = missed steadily
stats-target-by-chance-short = met at times
stats-target = Target { $target }: { $said }.
stats-levels = Mean { $mean }. Normal range { $lower } to { $upper }.
stats-levels-preliminary = Mean { $mean }. Normal range { $lower } to { $upper } (preliminary, fewer than 13 weeks).
stats-median = Median { $median }.
stats-effect = { $card } ({ $week }): { $verdict }
stats-effect-ahead = { $card } (begins { $week })

chart-mean = mean { $value }
chart-median = median { $value }
chart-upper = upper limit { $value }
chart-lower = lower limit { $value }
chart-target = target { $value }
chart-cap = cap { $value }
chart-missing = no value
chart-signal = signal
chart-odd-week = odd week
chart-odd = odd week, not counted in ({ $note })
chart-table = The weeks

# The verdict on a proposal.
verdict-improved = Improved
verdict-worsened = Worsened
verdict-higher = Higher level
verdict-lower = Lower level
verdict-maybe-improved = Signs of improvement
verdict-maybe-worsened = Signs of worsening
verdict-maybe-higher = Signs of a higher level
verdict-maybe-lower = Signs of a lower level
verdict-isolated = Isolated deviation
verdict-no-change = No change shown
verdict-too-early = Too early ({ $weeks } of { $needed } weeks)
verdict-too-few-before = Too few weeks before
verdict-withheld = Cannot be judged
verdict-confirmed-more = The level has changed, and the weeks after show a pattern the same way
verdict-maybe-more = The level seems to have changed. Keep following it
verdict-isolated-more = Some week stands out, but no changed level is shown
verdict-no-change-more = There may still be a change, smaller than the weeks can show
verdict-too-few-before-more = At least 12 weeks before are needed to compare with
verdict-look = Judged on { $weeks } weeks after, up to and including { $until }.
verdict-means = Mean before { $before } ({ $beforeweeks } weeks), after { $after } ({ $afterweeks } weeks), difference { $difference }; { $p } (Mann–Whitney).
verdict-better-weeks = { $weeks } of { $of } weeks better than the earlier median.
verdict-caution-unstable = Note: the metric was moving already before.
verdict-caution-together = Note: the weeks hang together, so the verdict is uncertain.
verdict-caution-short = Note: fewer than 26 weeks before. If you began because some weeks were bad, part of the difference may be chance.
verdict-next = Next judged in { $week } ({ $weeks } weeks after).
verdict-doubt = Lasting effect?
verdict-doubt-later = Lasting effect? The improvement showed at an earlier look but not at this one. Take it up at the meeting.
verdict-doubt-fell-back = Lasting effect? The level has gone back since the last look. Take it up at the meeting.
verdict-rewritten = With the values as they are now the same look gives: { $verdict }. Values have changed since; what was judged stands.
verdict-overlaps-short = overlaps { $card }
verdict-overlap = Note: { $cards } began within 8 weeks on the same metric, so their effects cannot be told apart.
verdict-no-start = Give the start week on the link to the metric; the effect is then judged at 8, 12 and 26 weeks.
verdict-ahead = What we could see: with { $before } weeks before, a change from { $from } to about { $to } shows within { $weeks } weeks, four times out of five.
verdict-ahead-by = What we could see: with { $before } weeks before, a change of about { $change } shows within { $weeks } weeks, four times out of five.
verdict-ahead-none = What would show cannot be said yet: the metric has { $before } weeks with a value to compare with, at least 12 are needed.
verdict-points = { $value } percentage points
card-verdict = verdict

# Why a series from a file is not analysed.
series-bad-json = The file is not JSON that can be read here: { $error }
series-no-values = The series has no values.
series-columns = Line { $line }: it should have a week, a value and perhaps a denominator.
series-bad-week = Line { $line }: “{ $written }” is not a week that exists. Write for example 2026-W47.
series-bad-number = Line { $line }: “{ $written }” cannot be read as a number.
series-line-not-finite = Line { $line }: the value is not a finite number.
series-zero-denominator = Line { $line }: the denominator is zero. Leave value and denominator empty if the week is missing.
series-lone-value = Line { $line }: the denominator is missing.
series-same-week = Line { $line }: { $week } is already earlier in the file.
series-unordered = Line { $line }: { $week } comes after a later week. Write the weeks in order.
series-row = row { $row } of the series
series-not-finite = The value is not a finite number ({ $place }).
series-too-large = The number is too large ({ $place }).
series-negative = A count cannot be below zero ({ $place }).
series-not-a-percentage = A percentage lies between 0 and 100 ({ $place }).
series-over-denominator = The numerator is larger than the denominator ({ $place }).
series-no-denominators = The analysis needs denominators, and there are none.
series-denominators-differ = There are { $values } values and { $denominators } denominators; there should be as many of each.
series-bad-target = The target is not a usable number.
series-baseline-too-short = A baseline of { $rows } rows is too short; at least { $fewest } are needed.
series-no-change = The row where the change began (change) is missing.
series-run-signal = Signal on the run chart: too long a run on one side of the median, or too few crossings (Anhøj).
series-run-quiet = No signal on the run chart (Anhøj’s rules).
series-run-counts = Longest run { $run } (at most { $most }), crossings { $crossings } (at least { $least }).
series-outside = { $outside } of { $weeks } weeks lie outside the limits.
series-newest-outside = Signal: the latest week lies outside the limits.

stats-levels-cases = Mean { $mean }. Normal range { $lower } to { $upper } for the latest week: the limits follow the number behind the value ({ $cases }).
stats-four-weeks = Sums over four weeks at a time, the newest last: { $sums }.
stats-rule-cases = None of the rules applies: outside the limits, or unusually many weeks in a row on one side of the mean (Shewhart; Anhøj and Olesen 2014).
stats-rule-three-sigma = The rule: a value outside the limits, three standard deviations from the mean for that many cases (Shewhart). Chance seldom gives it.
stats-rule-long-run = The rule: more weeks in a row on one side of the mean than chance usually gives (Anhøj and Olesen 2014).
parts-title = The parts
parts-over = On average over the latest { $weeks } weeks: { $said }
parts-over-odd = On average over the latest { $weeks } weeks, without the odd ones: { $said }
parts-one-to-four = 1–4
parts-withheld = –
parts-left-out = { $weeks } weeks not shown (small counts)
parts-too-few = { $first } and { $second }: too few to compare.
parts-differ = { $first } { $firstmean } and { $second } { $secondmean }. The difference is larger than chance usually gives ({ $p }).
parts-alike = { $first } { $firstmean } and { $second } { $secondmean }. No difference is shown ({ $p }).
parts-estimated = Counts from 1 to 4 are taken as 2.5 where the parts are compared.
basis-none = There is no finding here to show the basis of.
basis-title = Basis
basis-newest = The latest week
basis-chart = The chart
basis-levels = The levels
basis-runs = Run chart
basis-parts = The parts
basis-chance = Chance
basis-model-xmr = A control chart of individual values (XmR): the limits lie 2.66 average weekly changes from the mean (Wheeler). Unusually large changes are left out of the average (Nelson 1982).
basis-model-p = A control chart of proportions (p): the limits lie three standard deviations from the mean and follow the number of cases, which varies a lot or is small (Shewhart; Montgomery 2009).
basis-model-p-prime = A control chart of proportions where the weeks vary more than the number of cases explains (p', Laney 2002): the limits follow the number of cases and the extra variation.
basis-model-u = A control chart of counts for each unit (u): the limits lie three standard deviations from the mean and follow the denominator, which varies a lot (Shewhart; Montgomery 2009).
basis-model-u-prime = A control chart of counts for each unit where the weeks vary more than the denominator explains (u', Laney 2002): the limits follow the denominator and the extra variation.
basis-model-c = A control chart of small counts (c): the limits lie three standard deviations from the mean, if the count varies as chance does (Shewhart; Montgomery 2009).
basis-level = { $from } to { $to }: { $weeks } weeks with a value, mean { $mean }, average weekly change { $range }. The limits are computed anew until { $locked } weeks have a value.
basis-level-locked = { $from } to { $to }: { $weeks } weeks with a value, mean { $mean }, average weekly change { $range }. The limits are locked on the first { $locked } weeks, up to and including { $lock } (Provost and Murray 2011).
basis-rebase = New level from { $week }: { $reason } ({ $day } { $by }).
basis-runs-counts = Median { $median }. Longest run on one side: { $run } weeks (at most { $most } expected). Crossings: { $crossings } (at least { $fewest } expected).
basis-runs-quiet = No sign that the level has moved (Anhøj and Olesen 2014).
basis-runs-stricter = The run chart, which is stricter and looks at all weeks, does not yet show a changed level (Anhøj and Olesen 2014).
basis-runs-signal = The level has moved at some time in these weeks (Anhøj and Olesen 2014).
basis-chance-charts = Even when nothing changes, one or two weeks in a hundred give a signal.
basis-chance-question = A signal is a question to take up, not an answer.
basis-verdict = The verdict
basis-judged = Judged
basis-figures = The figures today
basis-procedure = How it is judged
basis-stored = { $weeks } weeks after, up to and including { $until }: { $verdict }. Mean before { $before }, after { $after }; { $p }.
basis-verdict-weeks = Before: { $before } ({ $beforeweeks } weeks with a value). After: { $after } ({ $afterweeks } weeks with a value).
basis-verdict-limits = Before: mean { $mean }, normal range { $lower } to { $upper }.
basis-verdict-test = Mann–Whitney: U = { $u }, { $p } (the level counts as changed below 0.025).
basis-verdict-pattern = Weeks after that stand out from the range before: { $high } upwards, { $low } downwards.
basis-verdict-r1 = Correlation from week to week: { $r1 } (above 0.25 the verdict is more careful).
basis-verdict-procedure = At most 26 weeks before are compared with the weeks after. A change counts as shown when the level differs (Mann and Whitney 1947) and the weeks after show a pattern to the same side against the range before (NHS England, Making Data Count).
basis-verdict-guard = Where the weeks hang together it is signs of a change at most.
basis-verdict-looks = It is judged at 8, 12 and 26 weeks and written down. Without any change it is wrong in about 4 cases of 100, all three times counted.
basis-verdict-small = A small change can be there without showing: “no change shown” does not mean that there is none.

## Voices

escalated = escalated

channel-survey = survey
channel-conversation = conversation
channel-complaint = comment
channel-praise = praise

state-input-open = open
state-input-closed = done
state-example-new = new
state-example-presented = told
state-hinder-open = in the way
state-hinder-resolved = cleared

## Pulse

pulse-too-alike = the answers are too alike to be shown
pulse-nearly-the-same = not shown: nearly as many answers as to another question
pulse-covering = not shown: one other unit alone is hidden
pulse-mean = { $mean } on average · { $count } answers
pulse-spread = { $mean } on average · { $count } answers · { $spread }
pulse-spread-only = { $count } answers · { $spread }
pulse-open-so-far = Open. Nothing is shown until the round is closed.
pulse-closed-on = Closed { $date }
pulse-mean-head = mean
pulse-questions =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
pulse-is-open = open
pulse-is-closed = closed
pulse-step-answer = Answer here, one at a time
pulse-step-count = Count raised hands or answers on paper
pulse-step-close = Close the round
pulse-step-open = Open a round
pulse-step-read = Read the results
pulse-step-beside = Show beside cases per handler
pulse-promise = Confidential, not anonymous: only counts are kept, the program shows nothing before closing, and nothing at all if there are few answers. Anyone who can read the folder can see when the file changed, from which account, and how the counts then changed.
pulse-closing = The round cannot be opened again. Answers waiting on this computer are counted; answers waiting on other computers are not.
ballot-first = Pulse survey
ballot-thanks = Thank you. Your answer is kept here and handed in later.
ballot-lost = Your answer is not kept and will not be counted. { $why }
ballot-pass-on = Pass the keyboard to the next person. { $key } begins. Press { $back } when all have answered.
ballot-promise = What you press is not shown. Only counts are kept, without name, time or order. Confidential, not anonymous: anyone who can read the folder can see how the counts change.
ballot-scale = Press a digit from 1 to 5. 1 is lowest, 5 highest.
ballot-back = { $key } goes back.
ballot-question = Question { $at } of { $count }
ballot-ready = Ready to hand in.
ballot-ready-how = { $key } hands your answer in. { $back } goes back to the question.
notice-ballot-left = Your answer was not handed in. The others' answers are kept.
notice-pulse-opened = The pulse survey is open. Answers are kept confidential, as counts only.
meeting-pulse = Pulse survey { $week }
meeting-pulse-open = Open. Answer with “tavla pulse”, at this keyboard or by a raised hand. Nothing is shown before the round is closed.
cli-pulse = Answer the pulse survey; confidential, not anonymous
cli-pulse-answers = The answers, 1–5, in the order of the questions; otherwise you are asked line by line. Only counts are stored, without name, time or order. The answer waits on this computer for between 10 minutes and 2 hours and is then handed in when the board is open or read here, or when the round is closed here. Anyone who can read the folder can see when a file changed, from which account, and how the counts then changed
cli-pulse-passed = Several people answer at the same keyboard, one at a time
cli-pulse-now = Hand in at once; the folder then shows that an answer came just now, and which
cli-pulse-open = Open a round
cli-pulse-question = A question; one to three, on a scale from 1 to 5
cli-pulse-weekly = The round is for the week (the default)
cli-pulse-monthly = The round is for the month
cli-pulse-count = Count in answers from raised hands or paper
cli-pulse-counts = How many answered 1, 2, 3, 4 and 5 to each question: 0,1,4,3,2
cli-pulse-close = Close the round and show the result; it cannot be opened again
cli-pulse-metric = Enter the mean of the first question as the week’s value of a metric, if the mean may be shown
cli-pulse-show = Show the rounds; results only for closed rounds, with at least as many answers as the unit has set
cli-pulse-opened = The pulse survey is open for { $week }.
cli-pulse-opened-hint = Answer: “tavla pulse”. Answers are kept confidential, as counts only.
cli-pulse-others-waiting = Answers that were waiting on other computers when the round was closed are not counted.
cli-pulse-none-open = There is no open pulse survey.
cli-pulse-none-open-hint = The unit manager opens one: “tavla pulse open --question …”.
cli-pulse-already-open = There is already an open pulse survey.
cli-pulse-already-open-hint = Close it first: “tavla pulse close”.
cli-pulse-already-asked = There has already been a pulse survey for that period.
cli-pulse-already-answered = The round has already been answered on this computer.
cli-pulse-already-answered-hint = If there are several of you at one keyboard: “tavla pulse --pass”.
cli-pulse-set-aside = Thank you. The answer waits on this computer for between 10 minutes and 2 hours and is then handed in when the board is open or read here.
cli-pulse-handed-in = Thank you. Handed in.
cli-pulse-late = The round was closed before the answers waiting here had been handed in. They are not counted.
cli-pulse-counted = Counted in.
cli-pulse-next = Thank you. Pass the keyboard on. Enter for the next person, or type done
cli-pulse-done-word = done
cli-pulse-no-local = There is no folder on this computer where the answer can wait.
cli-pulse-bad-answer = Answer 1, 2, 3, 4 or 5.
cli-pulse-bad-counts = Write five counts for each question, like this: 0,1,4,3,2
cli-pulse-not-a-scale = The metric does not have the scale 1–5.
cli-pulse-value-there = The metric already has a value for the week; it is not changed.
cli-pulse-value-hidden = The mean may not be shown, so the metric gets no value.
cli-pulse-value-put = { $metric } { $week }: { $mean }
cli-pulse-never = No pulse survey has been held.


## Meeting

agenda = agenda
agenda-input = Service-user input
agenda-activities = Status of ongoing activities
agenda-proposals = New proposals and answers
agenda-proposals-short = Proposals, answers
agenda-goals = Review and follow-up of goals
agenda-examples = Good examples and results of the week
agenda-raised = To raise today
agenda-activities-short = Ongoing activities
agenda-goals-short = Goals
agenda-examples-short = Good examples, the week
agenda-own = Own point
meeting-leader = meeting leader
meeting-note-taker = note taker
meeting-present = present
meeting-decision = decision
minutes-correction = correction

## Meeting documents

minutes-count =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
prepare-title = Before the board meeting on { $date }
prepare-when = time
prepare-length = length
prepare-nobody = no one chosen
prepare-raised = To take up
prepare-raised-none = Nobody has put anything on the agenda, and nothing was left over last time.
prepare-carried-point = Not reached last time: { $point }
prepare-inputs-none = Nothing waits to be taken up.
prepare-thanks = thanking { $who }
prepare-waited = waited { $days }
prepare-examples-none = No new good examples yet.
prepare-activities-none = No activities are late or have stood still.
prepare-late = Overdue activities
prepare-silent = Activities that have stood still
prepare-touched = last changed
prepare-unanswered = Unanswered proposals, oldest first
prepare-unanswered-none = All proposals have an answer.
prepare-days-waited = days
prepare-past-due = Proposals past their day
prepare-verdicts = New verdicts on what proposals have led to
prepare-goals = Goals to follow up
prepare-goals-none = All goals are on track.
prepare-missing = Values missing for { $week }
prepare-values-whole = All values for { $week } have been entered.
prepare-signals = Metrics where something has happened
prepare-signals-none = No signals: all metrics show normal variation, or have too few values.
prepare-shows = what it shows
prepare-new = new since the last meeting

meeting-kind-forum = competence forum
meeting-kind-reflection = reflection group
meeting-kind-workplace = workplace meeting
minutes-title = Minutes, { $kind } { $date }
minutes-draft = Draft, not finalised.
minutes-going-on = The meeting is in progress. This is what there is so far.
minutes-cancelled = The meeting was not held.
minutes-no-notes = Of a reflection group, only that it was held and how many took part is saved.
minutes-present = { $list } ({ $count })
minutes-corrections = Corrections
minutes-results = Results since the last meeting
meeting-guests = guests
minutes-decisions = Decisions
minutes-changed = Changed on the board during the meeting
minutes-not-yet = Not taken up yet.
minutes-not-reached = Not reached.
minutes-passed = Nothing to take up.
minutes-nothing-noted = Gone through without notes.
minutes-cards = New and changed cards
minutes-what = what happened
minutes-new-card = new
minutes-support = got another support mark
minutes-values = Values entered
minutes-before = before
minutes-left-over = For the next meeting
minutes-carried-point = Not reached: { $point }
minutes-time-title = Time
minutes-time = Minutes for each point
minutes-planned = planned
minutes-used = used
minutes-in-all = In all
minutes-next = Next meeting

health-title = How the board and its meetings are doing
health-signs = What to act on
health-no-signs = Nothing is coming to a standstill.
health-figures = The figures behind it
health-table = Board meetings and answers in the last 12 weeks
health-what = what
health-of = { $part } of { $whole }
health-weeks-since = Weeks since the last board meeting
health-held = Board meetings in 12 weeks
health-length = Minutes per meeting
health-planned = Planned minutes
health-reached = Points reached
health-present = Staff present
health-answered-in = Answers to proposals given in the meeting
health-answer-days = Median days to an answer
health-waiting = Unanswered proposals that have waited too long
health-stale = Metrics without a value for 2 weeks
health-closed = Proposals and activities finished in 6 weeks
health-never-met = No board meeting has been held yet.
health-not-met = It is { $weeks } weeks since you had a board meeting.
health-unanswered =
    { $count ->
        [one] One proposal has waited { $days } days or more for an answer.
       *[other] { $count } proposals have waited { $days } days or more for an answer.
    }
health-slow = Proposals wait { $days } days for an answer.
health-elsewhere = Most answers of the last { $weeks } weeks were given outside the meeting.
health-stale-metrics =
    { $count ->
        [one] 1 metric has no value for the last { $weeks } weeks.
       *[other] { $count } metrics have no value for the last { $weeks } weeks.
    }
health-nothing-closed = No proposal and no activity has been finished for { $weeks } weeks.
health-long = Meetings take { $minutes } minutes, longer than planned.
health-missed = The meetings do not get to all points.
health-few = Many are missing from the meetings.
health-never-held = You have not held this yet: { $kind }.
health-overdue = It is { $weeks } weeks since you last held this: { $kind }.
health-do-meet = Hold the next meeting at the time that is set, even if you are few, and let somebody else lead when the manager is away.
health-do-answer = Take the oldest proposals first in the next meeting and answer each. A no with its reason is an answer too.
health-do-answer-there = Answer new proposals in the meeting, so that everybody hears it.
health-do-values = Fill in what is missing, or stop measuring what nobody looks at.
health-do-close = Choose a few things that are nearly done and finish them before anything new begins.
health-do-shorten = Put off what concerns only a few, or plan more time for the point that runs over.
health-do-reach = Begin with what was left over last time, and shorten the first points.
health-do-time = Ask why. If the time does not suit, move the meeting.
health-do-hold = Set the day for the next one, or change in the unit’s settings how often it is held.
cli-health = Show how the board and its meetings are doing, and what needs to be done
help-health = How the board and its meetings are doing

forum-reports = Reports since last time
forum-needs = Competence and development: what we need
forum-plan = What we do until next time
workplace-last-time = The minutes of last time
workplace-news = Information
workplace-environment = Work environment and workload
workplace-other = Other matters
cli-prepare = Show what there is to take up at the next board meeting
cli-agenda = Show what staff have put on the agenda for the next board meeting
cli-agenda-add = Put something on the agenda for the next board meeting
cli-agenda-text = What to take up; - reads it from stdin
cli-agenda-remove = Take something off the agenda
cli-agenda-place = The number of the point in the list
cli-agenda-empty = Nobody has put anything on the agenda for the next board meeting.
cli-agenda-added = For the next board meeting: { $text }
cli-agenda-removed = Taken off the agenda: { $text }
cli-agenda-no-such = There is no number { $place } on the agenda. “tavla agenda” shows what is there.
cli-minutes = Print the minutes of a meeting
cli-minutes-week = The week of the meeting: 2026-W47, wk 47 or 47; otherwise the latest
cli-meeting-kind = Kind of meeting: board, forum, reflection or workplace; otherwise board
cli-minutes-finalise = Finalise the minutes; after that they can only be corrected
cli-minutes-correct = Add a correction to finalised minutes
cli-minutes-correct-week = The week of the meeting: 2026-W47, wk 47 or 47
cli-minutes-correction = What should have been there; - reads it from stdin
cli-minutes-finalised = The minutes are finalised: { $kind } { $date }
cli-minutes-corrected = The correction is saved: { $kind } { $date }
cli-minutes-going-on = The meeting is in progress.
cli-minutes-going-on-hint = End it first: “tavla meeting end”, or on the screen.
cli-no-meeting = There is no such meeting ({ $kind }).
cli-no-meeting-in-week = There is no such meeting ({ $kind }) in { $week }.
cli-unknown-meeting-kind = There is no kind of meeting called “{ $written }”.
cli-meeting = Hold a meeting, or show how far it has come
cli-meeting-start = Begin the meeting, with the unit’s agenda
cli-meeting-leader = Meeting leader; otherwise the one whose turn it is
cli-meeting-note-taker = Note taker
cli-meeting-present-about = Tick off who is present
cli-meeting-who = Signatures or names of those who are here
cli-meeting-all = All staff are here, except those given with --absent
cli-meeting-absent = Somebody who is not here; may be given several times
cli-meeting-guest = Somebody who is not on the staff, by name; may be given several times
cli-meeting-point = Go to a point on the agenda; without a name, to the next
cli-meeting-point-name = The point’s number or name
cli-meeting-pass = The point being left had nothing to take up
cli-meeting-note = Write a note on the point
cli-meeting-decide = Write down a decision
cli-meeting-decide-owner = Who does it; the decision then becomes an activity too
cli-meeting-decide-due = Due; the decision then becomes an activity too
cli-meeting-park = Put something off to the next meeting
cli-meeting-text = The text; - reads it from stdin
cli-meeting-end = End the meeting; what was not reached comes first next time
cli-meeting-held-about = Record a meeting afterwards: that it was held, and how many took part
cli-meeting-on = The day it was held; otherwise today
cli-meeting-participants = How many took part
cli-meeting-not = The meeting was not held
cli-meeting-none-open = No meeting is in progress.
cli-meeting-none-open-hint = Begin one with “tavla meeting start”, or with F5 on the screen.
cli-meeting-last-point = That was the last point.
cli-meeting-last-point-hint = End the meeting with “tavla meeting end”.
cli-meeting-at-no-point = The meeting is not at any point.
cli-meeting-at-no-point-hint = Go to one with “tavla meeting point”.
cli-unknown-point = There is no point called “{ $written }” on the agenda.
cli-meeting-ahead = That day has not come yet.
cli-meeting-now = now
cli-meeting-done = done
cli-meeting-time = { $used } of { $planned } min
cli-meeting-started = The meeting has begun: { $kind } { $date }
cli-meeting-moved = Now: { $point }
cli-meeting-present =
    { $count ->
        [one] 1 present
       *[other] { $count } present
    }
cli-meeting-noted = Noted: { $point }
cli-meeting-decided = The decision is saved.
cli-meeting-parked = Put off to the next meeting.
cli-meeting-ended = The meeting has ended. “tavla minutes” shows the minutes, “tavla minutes finalise” finalises them.
cli-meeting-held = Saved: { $kind } { $date }
cli-meeting-not-held = Saved: the meeting was not held ({ $kind } { $date })
cli-document-format = text, md, html, csv for Excel with Swedish settings, plain for other programs, or json; otherwise by the file’s name
cli-document-output = The file to write to; otherwise stdout
cli-not-written = { $path } could not be written.
cli-document-written = Written to { $path }

## Board screen

screen-too-small = The window is too small. At least { $columns } × { $rows } characters are needed.
header-meeting = Board meeting { $when } ({ $until })
header-meeting-short = Board meeting { $when }
header-meeting-going-on-short = Board meeting going on
header-meeting-going-on = Board meeting going on ({ $key } resumes)
column-proposals = Proposals
column-goals = Goals
column-metrics = Statistics
column-open = { $count } open
column-proposals-empty = No proposals yet. Press { $key } and write the first.
column-goals-empty = No goals yet. Press { $key } and type “a goal”.
column-metrics-empty = No metrics yet. Press { $key } and type “a metric”.
group-this-year = { $count } this year
group-limit = { $count }, at most { $limit }
goal-aims-at = target { $value }
goal-at-most = at most { $value }
goal-until = by { $day }
goal-activities =
    { $count ->
        [one] 1 activity
       *[other] { $count } activities
    }
goal-silent = no report for { $weeks } weeks
metric-target = target { $value }
metric-cap = cap { $value }
metric-latest = latest { $week }
metric-no-values = no values yet
metrics-missing = { $week } missing: { $missing } of { $all } metrics
others-inputs = Service-user input { $count }
others-activities =
    { $overdue ->
        [0] Ongoing activities { $count }
       *[other] Ongoing activities { $count } ({ $overdue } overdue)
    }
others-examples = Good examples { $count }
others-hinders =
    { $lifted ->
        [0] Obstacles { $count }
       *[other] Obstacles { $count } ({ $lifted } escalated)
    }
state-unsaved =
    { $count ->
        [one] 1 change is not saved yet. { $why }
       *[other] { $count } changes are not saved yet. { $why }
    }
state-stale = Showing the board as it was at { $time }. { $why }

# The week's values.
grid-title = The week's values
grid-missing = { $missing } of { $all } metrics missing
grid-complete = all { $all } metrics filled in
grid-can-paste = Cells copied in a spreadsheet can be pasted here.
grid-no-metrics = The unit has no metrics yet.
grid-ratio = number / of
grid-last-week = { $value } last week
grid-no-last-week = no value the week before
grid-no-whole = Type the value of the whole metric first.
grid-parts-hint = Correct one of the parts first, or take it away with Delete.
grid-week-ahead = The week has not begun.
grid-not-read = The values of that year have not been read yet.
grid-above-limits = unusually high value
grid-below-limits = unusually low value
grid-above-cap = over the cap { $value }
grid-above-target = over the target { $value }
grid-below-target = under the target { $value }
grid-cause = { $metric } { $week }: { $concern }. What was the cause? Press { $key } with no text to skip.
grid-remark = Note to { $metric } { $week }
grid-odd = What was odd about { $week } for { $metric }? The week is then left out of comparisons.
grid-odd-mark = odd week: { $note }
grid-odd-on = The week is marked as odd.
grid-odd-off = The mark is taken away.
grid-cleared = The value is taken away. { $key } brings it back.
grid-left = Not saved: { $typed }
grid-note-kept = The note was not saved but is kept. Press { $key } to go on.
grid-note-needs-value = Type a value first.
grid-paste = Paste
grid-paste-written = “{ $written }”
grid-paste-same =
    { $count ->
        [one] 1 cell has that value already.
       *[other] { $count } cells have those values already.
    }
grid-paste-summary =
    { $count ->
        [0] No new values.
        [one] 1 value in 1 metric, { $weeks }. { $key } saves, { $back } cancels.
       *[other] { $count } values in { $metrics } metrics, { $weeks }. { $key } saves, { $back } cancels.
    }
grid-paste-unfit =
    { $count ->
        [one] 1 cell cannot be used:
       *[other] { $count } cells cannot be used:
    }
grid-paste-below = There is no metric here. The selection is longer than the table.
grid-paste-unclosed = What was pasted cannot be read: a quotation mark has no end.
grid-paste-nothing = No new values to save.
grid-paste-left = Nothing was saved.
grid-pasted =
    { $count ->
        [one] 1 value saved. { $key } takes it back.
       *[other] { $count } values saved. { $key } takes all back.
    }

## Card screen

card-since = for { $days }
card-still = no change for { $days }
card-support = support { $count }
card-due = due { $day }
card-late = was due { $day }
card-review = review { $day }
card-fresh = new
card-changed = changed
card-gone = The card is no longer on the board.

## Forms and questions

form-capture = New proposal
form-title = The proposal in one sentence
form-comment = Comment
form-comment-on = Comment on { $card }
form-answer = Answer to the proposer
form-who = Your signature
form-support = Support { $card }
form-anyway = Reason to save anyway
form-hint-anyway = not saved
form-hint-signature = for example KL
form-hint-day = for example 12 Dec, Friday or wk 49
form-hint-answer = may be left empty
form-wip-full =
    { $testing ->
        [one] { $testing } proposal is being tested already; the limit is { $limit }.
       *[other] { $testing } proposals are being tested already; the limit is { $limit }.
    }
list-search = Search
list-search-hint = Type a word or a number
list-type-hint = Type to search
list-palette = All commands
list-units = Choose a unit
list-status-of = New status: { $card }
list-hits =
    { $count ->
        [0] nothing fits
        [one] 1 hit
       *[other] { $count } hits
    }

list-beside = Choose a metric to show below

## Life of cards

# Where a proposal stands still.
card-limit = the limit is { $days }
card-new-today = New today
card-still-limit = still for { $still }, the limit is { $days }

form-learning = Did it turn out as expected? What did you learn?
form-note = How is it going this week?
form-follow-up = Follow up { $card }
form-score = Effort and effect: { $card }
form-hint-step = Plan, Do, Study or Act
form-hint-effort = 1 = little work, 5 = a lot; may be left empty
form-hint-effect = 1 = small, 5 = large; may be left empty
form-bad-step = “{ $written }” is not a step. Type Plan, Do, Study or Act.
form-bad-score = Type a whole number from 1 to 5, or leave it empty.
form-wip-sure =
    { $limit ->
        [one] You want at most { $limit } proposal in testing at a time. Press Enter once more to start anyway, Esc to cancel.
       *[other] You want at most { $limit } proposals in testing at a time. Press Enter once more to start anyway, Esc to cancel.
    }
list-step = Step in PDSA
list-state = The activity is
list-goal-status = The goal’s status
list-registers = Lists
list-attendance = Who is here? Type a name or signature, Enter ticks
attend-here = here
attend-guest = guest
list-now = now
list-no-goal-status = Take away the status set by hand
notice-no-trial = Only a proposal that is being tested has PDSA steps.
notice-choose-goal = Choose a goal first.
notice-goal-measured = The goal’s status is worked out from the metric { $metric } and the target.
notice-followed-up = Follow-up saved: { $card }
notice-scored = Effort and effect saved: { $card }
notice-choose-voice = First open input from service users or an obstacle; it can then become a proposal.
notice-converted = New proposal: { $card }
notice-converted-already = The card has already become this proposal.
notice-who-are-you = The board does not know who you are. Start with --as and your signature, or set it in the settings.

# Cards like the one being written.
alike-title = Similar cards ({ $key } to choose)
alike-support = Enter supports it
alike-open = Enter opens it

# What can be typed in a search or a filter, before a colon; several names parted by commas.
query-status = status
query-owner = owner, ansvarig
query-area = area, område
query-goal = goal, mål
query-age = age, ålder
query-me = me, jag
filter-title = Filter
filter-hint = words, status:testing, owner:KL, area:3, goal:4, age:30
filter-unread = no { $name }:{ $written }
filter-shown = { $shown } of { $all } cards
filter-way-out = Esc shows all
column-none-fit = Nothing here matches the filter.
column-shown = { $count } shown
search-exact = å ä ö differ from a o ({ $key } switches)
search-folded = å ä ö count as a o ({ $key } switches)

# The longer lists.
register-activities = activities
register-inputs = service-user input
register-hinders = obstacles
register-examples = good examples
register-merits = implemented list
register-closed = closed
register-history = history
register-open = To deal with
register-done = Done
register-empty = There is nothing to show here.
register-thanked = thanking { $who }
register-shared = shared
register-in-the-way = in the way { $days }
register-escalated = escalated { $date }
register-cleared = cleared { $date }
register-ongoing = { $count } ongoing
register-to-do = { $count } to deal with
register-are-done = { $count } done
register-are-cleared = { $count } cleared
register-are-new = { $count } new
register-are-told = { $count } told
register-proposals =
    { $count ->
        [one] 1 proposal
       *[other] { $count } proposals
    }
register-cards =
    { $count ->
        [one] 1 card
       *[other] { $count } cards
    }
register-happenings =
    { $count ->
        [one] 1 event
       *[other] { $count } events
    }

# Effort against effect.
matrix-axes = Effect upwards, effort to the right
matrix-quick-win = Quick wins
matrix-undertaking = Larger undertakings
matrix-fill-in = When there is time
matrix-doubtful = Doubtful
matrix-unplaced = not placed
matrix-place-hint = b sets effort and effect

key-registers = Lists
key-pulse = Pulse survey
key-ballot-begin = Begin
key-ballot-hand-in = Hand in
key-ballot-done = Done
key-ballot-cancel = Cancel
key-question-before = Previous question
key-round-open = Open the round
key-round-close = Close the round
key-filter = Filter
key-mine = Mine
key-matrix = Matrix
key-letters = Tell å ä ö from a o
key-letters-alike = Read å ä ö as a o
key-score = Effort, effect
key-step = PDSA
key-follow-up = Follow up
key-convert = Make a proposal
key-open-made = Open the proposal
help-registers = Show the lists: activities, input, obstacles, examples, history
help-pulse = Open, answer, count, close or read the pulse survey
help-remove-person = Remove a staff member everywhere on the board
help-filter = Show only a part: words, status:testing, owner:KL, area:3
help-mine = Show only what is yours, or everything
help-matrix = Show effort against effect
help-letters = Let å ä ö count as a and o when you search, or not
help-score = Set the effort and effect of a proposal
help-step = Move a proposal in testing to another PDSA step
help-follow-up = Write a follow-up on a goal
help-convert = Make a proposal of service-user input or of an obstacle
help-show-all = Show everything again when the board is filtered
help-in-search = When you search or filter

# On the command line.
card-said-did = you said, we did
card-became = became proposal
card-subgoals = goals under it
card-seconds = Other version
card-proposals = proposals for it
goal-latest = now
goal-gap = remaining
goal-gap-none = the target is met
goal-covered = progress
goal-trend = trend
cli-search = Search everything, including closed cards
cli-search-words = Words that must be on the card, and terms such as status:testing, owner:KL, area:3, goal:4, age:30
cli-search-fold = Let å and ä count as a, and ö as o
cli-filter-owner = Only cards with this owner
cli-filter-area = Only cards in this area
cli-filter-goal = Only cards that belong to the goal with this number
cli-filter-age = Only cards that have stayed where they are for at least so many days
cli-matrix = Show effort against effect
cli-score = Set the effort and effect of a proposal
cli-score-effort = Effort: 1 (little work) to 5
cli-score-effect = Effect: 1 (gives little) to 5
cli-convert = Turn input from service users or an obstacle into a proposal
cli-converted-already = It has already become a proposal: { $card }
cli-no-voice = { $card } is neither service-user input nor an obstacle.
cli-follow-up = Follow up a goal: how it is going, or a status set by hand
cli-follow-up-text = How it is going, or with --status the reason; - reads the text from stdin
cli-follow-up-week = The week it concerns; otherwise this week
cli-follow-up-status = The goal’s status, for goals without a metric: on track, at risk, off track or no report
cli-follow-up-computed = Remove the status that was set by hand
cli-move-learning = What you learnt, when it is implemented
cli-move-over-limit = Start even if the limit on proposals being tested has been reached
cli-wip-over-limit = Finish one of them first, or add --over-limit.
cli-alike = Similar to { $card } ({ $status })

## Commands and keys

key-accept = Save
key-next-field = Next field
key-earlier-week = Previous week
key-later-week = Next week
key-new-proposal = New proposal
key-open = Open
key-status = Status
key-support = Support
key-comment = Comment
key-week-values = Values
key-edit-value = Type the value
key-next-missing = Next missing
key-remark = Note
key-odd-week = Odd week
key-clear-value = Remove the value
key-search = Search
key-help = Help
key-palette = All commands
key-undo = Undo
key-back = Back
key-quit = Quit

key-compare = Compare
key-basis = Basis

## Help

help-title = Help
help-intro = The board saves every change at once. What others do in their windows appears here by itself. { $key } undoes your last change, even if others have changed other things since.
help-no-key = ({ $key }) marks a command without a key of its own: choose it among all commands.
help-on-board = On the board
help-on-card = In lists and on cards
help-in-register = In the longer lists
help-on-chart = In a metric's chart
help-in-form = When you fill something in
help-in-ballot = While the pulse survey is answered
help-in-grid = Among the week's values
help-week-values = Enter the week's values
help-edit-value = Type or change the value, or paste from a spreadsheet
help-next-missing = Go to the next value that is missing
help-remark = Write a cause or a note to the value
help-odd-week = Mark the week as odd for the metric, or take the mark away
help-clear-value = Take the value away
help-accept = Save what you have filled in
help-next-field = Go to the next field
help-previous-field = Go to the field before
help-question-before = Go to the previous question of the pulse survey
help-new-proposal = Write a new proposal
help-open = Open the selected item
help-status = Answer a proposal and change its status
help-support = Support a proposal, or withdraw your support
help-comment = Comment on a proposal
help-search = Search everything, closed cards too
help-help = Show the help
help-palette = Show all commands
help-undo = Undo your last change
help-redo = Redo what you undid
help-units = Open another unit's board
help-language = Switch language
help-theme = Switch theme: dark, light, projector
help-back = Go back
help-quit = Quit
help-up = Go up
help-down = Go down
help-left = Go to the column to the left
help-right = Go to the column to the right
help-earlier-week = Go to the week before
help-later-week = Go to the week after
help-page-up = Go up a bit
help-page-down = Go down a bit
help-mouse = Switch the mouse on or off; without it text is marked as usual
help-first = Go to the beginning
help-last = Go to the end
help-minutes = The minutes of the latest meeting
help-prepare = Prepare the board meeting: what it has to take up

help-compare = Show another metric below, or take it away
help-basis = Show the basis: figures, rule and source

## Questions on the command line

ask-how-to-stop = Press Enter after each answer. Ctrl+D stops without changing anything.
ask-needed = { $label }:
ask-optional = { $label } (may be left empty):
ask-begun = { $label } (Enter gives { $begin }):
ask-cancelled = Stopped. Nothing was changed.
ask-card = the proposal’s number
ask-week = week
ask-value = value

## Keymap

keys-head-command = command
keys-head-keys = keys
keys-head-does = does
keys-unknown-field = An unknown field is not used: { $field }.
keys-unknown-command = There is no command called “{ $command }”.
keys-twice = “{ $command }” is there more than once; the first line applies.
keys-unknown-key = There is no key called “{ $key }”.
keys-typed = “{ $key }” types text where “{ $command }” is used.
keys-letters-off = “{ $key }” is a character, and characters are switched off (letters: false).
keys-clash = “{ $key }” is already the key for “{ $other }” in the same place.
keys-out-of-reach = “{ $command }” must have a key.
keys-kept = The usual keys apply: { $keys }.
keys-all-kept = The usual keys apply.
keys-some-wrong =
    { $count ->
        [one] 1 line in the keymap file does not apply.
       *[other] { $count } lines in the keymap file do not apply.
    }
keys-wrong-in-a-line =
    { $more ->
        [0] { $first }
       *[other] { $first } (and { $more } more; “tavla keys” shows all)
    }

## Notices

notice-added = Added: { $card }
notice-moved = { $card }: { $status }
notice-commented = Comment saved on { $card }
notice-supported = { $who } supports { $card }
notice-unsupported = { $who } no longer supports { $card }
notice-undone = Undone: { $what }
notice-redone = Done again: { $what }
notice-offer-undo = { $key } again undoes your last change, { $when }: { $what }
notice-offer-redo = { $key } again redoes what you undid { $when }: { $what }
notice-mouse-on = The mouse is on: click, scroll, drag a proposal to another status.
notice-mouse-off = The mouse is off: select and copy text as usual.
notice-already-so = It is already as it was before the change.
notice-still-reading = The board is still being read. Changes have to wait.
notice-nothing-to-undo = There is nothing to undo.
notice-nothing-to-redo = There is nothing to redo.
notice-choose-proposal = Go to a proposal first.
notice-draft = You wrote this last time without saving it.
notice-draft-kept = What you wrote is kept as a draft and comes back when you open the same form.
notice-new-card = New: { $card }
notice-changed-card = Changed: { $card }
notice-several = Changed: { $card } and { $more } more
notice-unsaved-quit =
    { $count ->
        [one] 1 change is not saved. { $why } Press { $key } again to quit without it.
       *[other] { $count } changes are not saved. { $why } Press { $key } again to quit without them.
    }
notice-no-minutes = No board meeting has been held yet.

## Refusals

refusal-unknown-card = { $card } is not on the board.
refusal-unknown-card-hint = Check the number in the list; the card may be on another unit’s board.
refusal-not-loaded = The change concerns something in a file that could not be read: { $term }.
refusal-not-loaded-hint = “tavla check” shows what is wrong in the unit’s files and what to do.
refusal-removed = { $card } has been removed from the board.
refusal-removed-hint = Undo the removal if the card should come back.
refusal-not-removed = { $card } is already on the board.
refusal-id-taken = { $card } already has the id that the new card would get.
refusal-id-taken-hint = Try again, and the new card gets an id of its own.
refusal-unknown-metric = The unit has no metric with the key “{ $term }”.
refusal-unknown-metric-hint = The unit’s metrics: { $term }.
refusal-metric-exists = Another metric already has the key “{ $term }”.
refusal-metric-exists-hint = Choose another key.
refusal-unknown-area = The unit has no area { $term }.
refusal-unknown-area-hint = The unit’s areas: { $term }.
refusal-unknown-goal = { $card } is not one of the unit’s goals.
refusal-unknown-goal-hint = Choose one of the unit’s goals, or leave the field empty.
refusal-of-itself = A card cannot belong to itself, nor a goal to a goal below it.
refusal-changed-meanwhile = Somebody else changed the same field meanwhile ({ $term }). Your change was not made.
refusal-changed-meanwhile-hint = See what is there now, and change it again if needed.
refusal-not-allowed = A proposal cannot go from { $from } to { $to }.
refusal-not-allowed-hint = From here you can choose: { $term }.
refusal-needs = This is missing: { $term }.
refusal-needs-hint = Fill it in and try again.
refusal-supports-already = { $who } already supports the proposal.
refusal-supports-not = { $who } does not support the proposal.
refusal-bad-value = { $metric }, { $week }: { $problem }
refusal-value-changed = Somebody else typed another value meanwhile: { $metric }, { $week }. Your value was not saved.
refusal-no-values = There is no value to save.
refusal-round-closed = The pulse survey is closed.
refusal-round-closed-hint = Answer in the next round.
refusal-wrong-questions =
    { $count ->
        [one] The pulse survey has 1 question, and the answers do not match it.
       *[other] The pulse survey has { $count } questions, and the answers do not match them.
    }
refusal-not-on-agenda = The point is not on the meeting’s agenda: { $term }.
refusal-meeting-in-progress = The meeting of { $term } is still in progress.
refusal-meeting-in-progress-hint = End it first.
refusal-finalised = The minutes were finalised on { $term } and cannot be changed.
refusal-finalised-hint = Add a correction.
refusal-not-finalised = Corrections can be added only when the minutes have been finalised.
refusal-not-finalised-hint = Change the draft itself.
refusal-twice-in-list = { $term } is in the same list twice.
refusal-twice-in-list-hint = Remove one of them.
refusal-unknown-change = That change is no longer there to undo.
refusal-unknown-change-hint = Look in the history for what can be undone.
refusal-not-undoable = This change cannot be undone. That goes for finalised minutes, answers to a pulse survey and staff who have been removed.
refusal-touched-since = Somebody else has changed the card since it was added, so adding it cannot be undone.
refusal-touched-since-by = { $term } has changed the card since it was added, so adding it cannot be undone.
refusal-touched-since-hint = Change the card instead, or remove it.
refusal-no-notes = Of a reflection group, only that it was held and how many took part is saved.
refusal-no-notes-hint = Record it with “tavla meeting held --kind reflection --participants 7”.

## Store errors

error-line = Error: { $message }
error-cause = Cause: { $message }
error-hint = Hint: { $message }
did-you-mean = Did you mean { $name }?

store-no-boards-folder = The folder of boards does not exist.
store-no-boards-folder-hint = Name another folder with --boards, or create a first unit with “tavla init”.
store-no-such-unit = There is no unit called “{ $unit }”.
store-no-such-unit-hint = “tavla units” lists the units.
store-unit-exists = The unit already exists.
store-unit-exists-hint = Choose another name with --unit.
store-busy = Somebody else has had the board locked for several seconds. Nothing was saved.
store-busy-hint = Try again in a moment.
store-empty = The file is empty.
store-empty-hint = A sync may be under way: wait and try again. Otherwise there is an older version in the sync service’s history or in the backup.
store-too-large = The file is { $size } MB, but a board’s file may be at most { $max } MB.
store-too-large-hint = It is probably another file with the same name. Move it away and get the board from a backup.
store-not-text = The file is not UTF-8 text.
store-missing =
    { $count ->
        [one] The file is damaged. 1 item in it cannot be read and is not shown.
       *[other] The file is damaged. { $count } items in it cannot be read and are not shown.
    }
store-missing-hint = “tavla check” shows what is wrong; “tavla restore --board” looks for a whole version.
store-hidden = A personal identity number or the like in a file is shown masked.
store-hidden-hint = “tavla check --privacy” shows where.
store-older-copy-hint = Get an older version from the sync service’s history or the backup, or save the file as UTF-8.
store-conflict-markers = The file has an unfinished git merge at line { $line }.
store-conflict-markers-hint = Choose in the file which version is right, remove the lines with <<<<<<<, ======= and >>>>>>>, and run “tavla check”.
store-newer = The file was written by a newer version of the program (format { $found }; this version handles at most { $known }).
store-newer-hint = Update tavla. The file is untouched.
store-syntax = The file cannot be read.
store-syntax-field = The file cannot be read at “{ $field }”.
store-syntax-hint = Correct the file at that place, or get an older version, and run “tavla check”.
store-foreign = The file belongs to another unit, or is of another kind.
store-foreign-hint = Move the file to the folder of its unit, or remove it from here.
store-same-id-twice = Two cards in the file have the same id, { $id }.
store-same-id-twice-hint = Remove one of the two cards from the file, or give it another id.
store-unknown-fields = The file has fields that this version does not know ({ $fields }), so the unit can only be read.
store-unknown-fields-hint = Update tavla. If the field is misspelt, correct it in the file. Nothing was changed.
store-io = It could not be read or written.
store-io-hint = Nothing was changed. Check that the disk or network folder is connected, and try again.
store-io-denied = You are not allowed to read or write here.
store-io-denied-hint = Nothing was changed. Ask whoever owns the folder for the right to change it.
store-io-read-only = The folder can only be read.
store-io-full = The disk is full.
store-io-full-hint = Nothing was changed. Free some space and try again.
store-io-not-found = The file or folder does not exist.
store-io-not-found-hint = Check the path, and that the network folder is connected.

problem-same-id = Two cards have the same id, { $id }.
problem-same-number = Two cards have the number { $number }.
problem-same-number-hint = Give the later card the next free number.
problem-no-number = The card has no number: { $card }.
problem-no-number-hint = Give the card the next free number in the file.
problem-card = { $card }: { $what }
problem-value = The value of { $metric } { $week } is not right. { $what }
problem-value-hint = Enter the right value with “tavla value”, or correct the line in the file.
problem-value-without-metric = There is no metric with that key.
problem-same-week = Week { $week } is there twice for { $metric }.
problem-same-week-hint = Remove one of the lines from the file.
problem-wrong-year = The value of { $metric } { $week } is in the file for { $year } and is not shown.
problem-wrong-year-hint = It moves to where it belongs the next time a value for that year is saved; or move the line yourself.

## Command line

cli-about = The goal board in the terminal. Without a command the board opens.
cli-about-aliases = { $about } ({ $names })
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options

cli-option-boards = The folder that holds the boards (TAVLA_BOARDS)
cli-option-unit = The unit’s folder (TAVLA_UNIT); not needed when there is only one unit
cli-option-as = Your signature (TAVLA_AS)
cli-option-lang = Language: sv or en (TAVLA_LANG)
cli-option-today = Take another day, at noon, as today, for trials and demonstrations (TAVLA_TODAY)
cli-option-json = Print data as JSON
cli-option-color = Colour: auto, always or never
cli-option-ascii = Plain characters only
cli-option-help = Show help
cli-option-version = Show the version

cli-init = Create a new unit with an empty board
cli-init-name = The unit’s name; its folder is named after it, unless --unit says otherwise
cli-init-organisation = The district administration
cli-init-department = The department
cli-init-parent = The unit that receives what is escalated
cli-units = Show the units
cli-propose = Add a proposal and print its number
cli-propose-title = What the proposal is called; - reads the text from stdin: the first line is the title, the rest the problem
cli-propose-problem = What is wrong today
cli-propose-idea = What to do about it
cli-propose-expected = What it should give
cli-propose-area = The number of the area it belongs to
cli-propose-goal = The number of the goal it serves
cli-propose-metric = The key of the metric it should move
cli-card = The card’s number, such as 31
cli-move = Give a proposal another status
cli-move-status = The new status: investigating, decided, testing, implemented, on-hold, declined or withdrawn
cli-move-owner = Owner, from Decided on
cli-move-due = Due: 12 Dec, Friday, wk 49 or 2026-12-12
cli-move-step = PDSA step while testing: plan, do, study or act
cli-move-review = When a proposal on hold is taken up again
cli-move-reason = The reason, when it is declined or withdrawn
cli-move-answer = The answer to the proposer
cli-support = Support a proposal
cli-support-remove = Take your support back
cli-comment = Comment on a proposal
cli-comment-text = The comment; - reads it from stdin
cli-value = Enter a metric’s value for a week
cli-value-metric = The metric’s key
cli-value-value = The value: 142, 12.5 or 42/50
cli-value-week = The week: 2026-W47, wk 47 or 47; otherwise this week
cli-value-of = Out of how many, when the value is a share
cli-value-part = A part’s value, such as girls=70; may be given several times
cli-value-note = A cause or a note
cli-list = List cards
cli-list-kind = Kind: proposals, activities, goals, metrics, inputs, examples or obstacles; or merits or closed; otherwise all
cli-list-status = Only cards with this status; otherwise open cards
cli-list-mine = Only your own cards and those you are responsible for
cli-show = Show everything about a card
cli-show-card = The card’s number, or the metric’s key
cli-stats = Show what the statistics say about the metrics
cli-stats-metric = The metric’s key, for its chart; otherwise all metrics
cli-stats-weeks = Only this many of the latest weeks
cli-analyse = Analyse a series from a file, without a board
cli-analyse-file = The file: CSV (week, value and perhaps denominator) or JSON; - reads stdin
cli-analyse-kind = Analysis: xmr, run, p, u, c, pp, up or intervention; otherwise what the file says
cli-history = Show what happened
cli-history-card = Only this card
cli-history-limit = How many of the latest events
cli-undo = Undo your last change
cli-undo-change = Undo a particular change instead; its id is in history --json
cli-demo = Try the board on a temporary copy of the example units
cli-demo-failed = The temporary copy could not be made or removed.
cli-check = Check all files: what is wrong, where, and what to do
cli-import = Read weekly values from a file: CSV, TSV or XLSX
cli-import-file = The file; - reads it from stdin. Either one row for each value, with the headings metric;week;value;of;note and the names of the parts, or one row for each week and one column for each metric
cli-import-dry-run = Only show what would change
cli-import-sheet = The sheet of an XLSX file; otherwise the first
cli-export = Write data for other programs
cli-export-values = Write weekly values as a table
cli-export-weeks = Only this many of the latest weeks; otherwise all
cli-export-from = From this week
cli-export-to = To this week; otherwise to the current week
cli-export-format = csv for Excel with Swedish settings, plain for other programs, or xlsx
cli-export-output = The file to write to; otherwise stdout
cli-completions = Print completions for a shell
cli-completions-shell = The shell: bash, elvish, fish, powershell or zsh
cli-man = Print the manual page
cli-man-command = Only this command’s page

usage-unknown-command = There is no command called “{ $name }”.
usage-unknown-argument = “{ $argument }” cannot be used here.
usage-missing = This is missing: { $argument }
usage-twice = { $argument } can be given only once.
usage-together = { $argument } and { $other } cannot be used together.
usage-no-value = { $argument } needs a value after it.
usage-bad-value = “{ $value }” cannot be read ({ $argument }).
usage-not-text = The text is not UTF-8 and cannot be read.
usage-known = You can write: { $list }
usage-see-help = Add --help to see what can be written.

settings-hint = Correct the settings at that place. What is not needed can be left out.
settings-unknown-fields = Unknown fields in the settings are not used: { $fields } ({ $path })

cli-no-data-folder = No folder for boards could be found on this computer. Name one with --boards.
cli-no-units = There is no unit in { $path }
cli-no-units-hint = Create one with “tavla init”, or name another folder with --boards.
cli-which-unit = There are several units. Which one do you mean?
cli-which-unit-hint = Give --unit or TAVLA_UNIT: { $list }
cli-unknown-language = There is no language “{ $written }”.
cli-bad-today = “{ $written }” is not a day. Write for example 2026-11-22.
cli-part-copied = Part of the board cannot be read now and is shown as it was: { $part }. “tavla check” shows why.
cli-part-unread = Part of the board could not be read and is missing here: { $part }. “tavla check” shows why.
cli-print-failed = It could not be printed.
cli-stdin-failed = Stdin could not be read.
cli-stdin-too-long = The text from stdin is too long.
cli-no-randomness = The computer gave no random numbers, so the change got no id. Nothing was saved.
cli-durability-unknown = Saved, but the disk did not confirm that it would survive a power cut. Some network folders are like that.
cli-who-are-you = A signature is needed.
cli-who-are-you-hint = Give for example --as KL, or set TAVLA_AS, or signature in the settings.
cli-already-so = Nothing to change: it is already so.

cli-bad-card = “{ $written }” is not a card number. Write for example 31 or #31.
cli-no-such-card = There is no card { $number } on the board of { $unit }.
cli-no-such-card-hint = “tavla list” shows the cards there are; this one may have been removed or be on another unit’s board.
cli-no-proposal = { $card } is not a proposal ({ $kind }).
cli-bad-number = “{ $written }” cannot be read as a number.
cli-week-ahead = Week { $week } has not begun.
cli-kinds = proposals, activities, goals, metrics, inputs, examples, obstacles
cli-week-ahead-hint = If you mean another year, write it too: wk 48 2025.
cli-unknown-kind = There is no kind of card called “{ $written }”.
cli-unknown-status = There is no status called “{ $written }”.
cli-unknown-step = There is no step called “{ $written }”.
cli-unknown-part = The metric has no part called “{ $written }”.
cli-part-form = “{ $written }” cannot be read as a part. Write name=value.
cli-stray-option = { $argument } does not go with { $status }. Leave it out, or choose another status.
cli-needs-options = Add: { $options }
cli-value-two-denominators = The denominator is given twice. Write either 42/50 or --of 50.
cli-bad-change = “{ $written }” is not the id of a change. Those are in history --json.

cli-unit-created = The unit { $unit } is now in { $path }
cli-no-slug = “{ $name }” cannot be made into a folder name.
cli-no-slug-hint = Give one with --unit: lower-case letters a–z, digits and hyphens.
cli-proposed = The proposal is saved as { $number }.
cli-moved = { $card }: { $status }
cli-supported = Your support is saved: { $card }
cli-support-removed = Your support is removed: { $card }
cli-commented = The comment is saved: { $card }
cli-value-saved = { $metric } { $week }: { $to }
cli-value-changed = { $metric } { $week }: { $to } (was { $from })
cli-import-unread = The file could not be read: { $path }
cli-import-in-file = { $path }: { $why }
cli-import-too-large = The file is too large to be a table of weekly values (at most 32 MB).
cli-import-layout = The first row must have headings. “tavla export values” gives a file to start from.
cli-import-bad-workbook = The workbook cannot be read.
cli-import-no-sheet = There is no such sheet.
cli-import-sheet-of-text = Only an XLSX file has sheets. Leave --sheet out.
cli-import-not-text = The file is neither text nor an XLSX file.
cli-import-not-text-hint = Save it as XLSX or CSV in the spreadsheet program.
cli-import-unclosed = A closing quotation mark is missing on row { $row }.
cli-import-before = before
cli-import-nothing =
    { $same ->
        [one] Nothing to change: the value is already on the board.
       *[other] Nothing to change: all { $same } values are already on the board.
    }
cli-imported =
    { $count ->
        [one] 1 value saved, { $weeks }.
       *[other] { $count } values saved in { $metrics } metrics, { $weeks }.
    }
cli-import-would =
    { $count ->
        [one] 1 value would be saved, { $weeks }.
       *[other] { $count } values would be saved in { $metrics } metrics, { $weeks }.
    }
cli-import-refused =
    { $count ->
        [one] 1 thing in the file was not imported.
       *[other] { $count } things in the file were not imported.
    }
cli-import-refused-hint = Correct that and import the same file again: what is already on the board is not changed.
cli-exported =
    { $count ->
        [one] 1 value written to { $path }
       *[other] { $count } values written to { $path }
    }
cli-export-no-weeks = There are no weeks from { $from } to { $to }.
cli-export-needs-file = A workbook cannot be shown in the terminal. Name a file with -o.
cli-export-sheet-name = Weekly values
cli-nothing-listed = No cards to show.
cli-nothing-to-undo = There is no change without a signature to undo.
cli-nothing-to-undo-by = { $who } has no change to undo.
cli-nothing-to-undo-hint = Say who you are with --as, or which change with --change.
cli-undone-what = Undone: { $what }
cli-keys = Show the screen’s commands and their keys
cli-board = Open the board, or print it as text
cli-board-text = Print the whole board line by line
cli-values = Show the weekly values
cli-values-weeks = How many weeks; otherwise the latest five
cli-odd = Mark a week as odd for a metric
cli-odd-text = What was odd
cli-odd-remove = Remove the mark
cli-odd-marked = { $metric } { $week }: marked as odd.
cli-odd-removed = { $metric } { $week }: the mark is removed.
cli-value-remove = Remove the week’s value
cli-value-removed = { $metric } { $week }: { $from } is removed.
cli-redo = Redo what you undid last
cli-redone-what = Done again: { $what }
cli-nothing-to-redo = There is nothing to redo.
cli-nothing-to-redo-hint = What was undone can be redone as long as you have not changed anything else since.
cli-check-fine = { $unit }: nothing wrong
cli-check-misnamed = The folder holds a board but is not shown: its name, or that of the board’s file, is not as it should be.
cli-check-misnamed-hint = Give the folder a name of lower-case letters a–z, digits and hyphens, and call the file board.ron.
cli-check-found =
    { $count ->
        [one] 1 thing needs correcting.
       *[other] { $count } things need correcting.
    }
cli-panic = A fault in the program made it close. What was saved is still there, and what you typed is kept as a draft.
cli-analyse-unread = The file could not be read: { $path }
cli-analyse-too-long = The file is too large to be a series of weeks.
cli-no-terminal = The board is shown in a terminal, and there is none here.
cli-no-terminal-hint = “tavla list” and “tavla show” print what is on the board.
cli-no-screen = The board could not be shown on the screen.

cli-judge = Save the verdicts that are due
cli-judge-nothing = No verdict is due.
cli-judged = Judged: { $card }: { $verdict } ({ $weeks } weeks after)
cli-stats-with = Another metric to show below, on the same weeks
cli-stats-basis = Show the basis: figures, rules and sources
cli-show-basis = Show the basis of the verdict
cli-export-chart = Write a metric’s chart as a picture (SVG)
cli-export-dark = Light on black instead of dark on white
cli-export-public = For others: counts 1–4 in a part are shown as 1–4, and what would give them away is not shown
cli-export-chart-done = The chart was written to { $path }.
cli-export-small =
    { $count ->
        [one] Note: 1 value of a part is small or would give a small one away. To hand the table on, write it with --public.
       *[other] Note: { $count } values of parts are small or would give small ones away. To hand the table on, write it with --public.
    }

## Privacy

cli-check-privacy-blocked = stopped, { $kind }
cli-check-privacy-warned = warning, { $kind }
cli-check-privacy-staff =
    { $count ->
        [one] 1 name in the staff list (line { $lines })
       *[other] { $count } names in the staff list (lines { $lines })
    }
cli-check-privacy-signatures = signatures: { $list }
cli-check-privacy-fine = No client data found.
cli-check-privacy-found =
    { $count ->
        [one] 1 piece of possible client data was found.
       *[other] { $count } pieces of possible client data were found.
    }
cli-check-privacy-hint = Take them out of the files in a text editor. Until then, what is stopped is shown masked on the screen and in print.
cli-option-anyway = Reason to save a text that the guard against client data warns about
cli-anyway-hint = Take it out, or save anyway with --anyway "the reason". The history keeps only the kind of data, not the reason.
cli-anyway-question = Reason to save anyway (empty cancels):
guard-live-stops = Cannot be saved: { $kind } (character { $place }). Client data is not allowed on the board.
guard-live-warns = Possible client data: { $kind } (character { $place }). If it is about a client, take it out.
guard-warned = The text may contain client data: { $kind } (character { $place }). It is saved only with a reason.
guard-reason-missing = Give a reason, or press { $key } and take the data out.
guard-reason-guarded = The reason, too, seems to contain client data. Write it without.
cli-check-privacy = Look for client data in all files instead, and show where people’s names are
cli-check-stdin = Let the guard against client data check the lines on stdin instead; no board is needed. With --json each line gives an object; lines count from 1, start and end in characters from 0, end not included
cli-check-allow-domain = An email domain of the employer’s own; may be given several times
cli-check-line-blocked = Line { $line }: stopped, { $kind } (characters { $from }–{ $to })
cli-check-line-warned = Line { $line }: warning, { $kind } (characters { $from }–{ $to })
guard-blocked = The text seems to contain a { $kind } (character { $place }) and is not saved. Take it out; client data is not allowed on the board.
guard-personnummer = personal identity number
guard-samordningsnummer = coordination number
guard-t-number = T-number
guard-reserve-number = reserve number
guard-suspected-personnummer = mistyped personal identity number
guard-suspected-samordningsnummer = mistyped coordination number
guard-masked-personnummer = masked personal identity number
guard-birth-date = date of birth
guard-mobile-number = mobile number
guard-phone-number = phone number
guard-email = email address
guard-case-reference = case number
guard-name = name of a client

## Looking after a board

kept-here = The change is saved on this computer. It is not on the board yet.
kept-here-hint = It will be made on the board when the board can be written to again: the next time you open it or change something on it. Do not make the change again.
kept-inbox = The change is in the unit’s drop folder. It is not on the board yet.
kept-inbox-hint = You are not allowed to write to the board yourself. The change is taken in when somebody who is opens the board. Do not make the change again.
state-kept =
    { $count ->
        [one] 1 change is not on the board yet: { $place }
       *[other] { $count } changes are not on the board yet: { $place }
    }{ $stale ->
        [yes] . Showing the board as it was { $time }.
       *[no] .
    }
state-kept-here = saved here, sent when the folder is back
state-kept-inbox = in the drop folder until somebody who may write opens the board
tiding-absorbed =
    The copy { $file } has been merged with the board{ $count ->
        [0] {""}.
        [one] , with one thing to settle.
       *[other] , with { $count } things to settle.
    } It is kept in .absorbed.
tiding-renumbered =
    { $count ->
        [one] 1 card has been given a new number, since two had the same.
       *[other] { $count } cards have been given new numbers, since several had the same.
    }
tiding-joined = { $file } had two versions from git. They have been merged.
tiding-has-sides = { $file } has two versions from a git merge that was interrupted. They are shown merged, and the next change saves them so.
tiding-foreign = The file { $file } in the folder belongs to another unit and was left as it is.
tiding-unreadable = The file { $file } in the folder cannot be read and was left as it is.
tiding-taken-in =
    { $count ->
        [one] 1 change from the drop folder has been made.
       *[other] { $count } changes from the drop folder have been made.
    }
tiding-left-in-inbox = The change { $file } in the drop folder could not be made and is still there.
tiding-made-again =
    { $count ->
        [one] 1 change of yours had been lost from the board and has been made again.
       *[other] { $count } changes of yours had been lost from the board and have been made again.
    }
tiding-sent =
    { $count ->
        [one] 1 change that was waiting is on the board now.
       *[other] { $count } changes that were waiting are on the board now.
    }
tiding-refused =
    { $count ->
        [one] 1 change of yours cannot be made now: what it is about is not on the board. It is kept and tried again.
       *[other] { $count } changes of yours cannot be made now: what they are about is not on the board. They are kept and tried again.
    }

## Git and restoring

cli-restore = Restore a card or the whole board to an earlier state
cli-restore-card = The card’s number
cli-restore-board = The whole board; without --to, damaged files are replaced by their last whole version
cli-restore-to = The time: a day (its end), "2026-11-20 14:30" or 14:30
cli-restore-dry-run = Only show what would be taken back
cli-restore-nothing = Nothing has changed since then.
cli-restore-would =
    { $count ->
        [0] This would come back:
        [one] 1 change would be taken back:
       *[other] { $count } changes would be taken back:
    }
cli-restored =
    { $count ->
        [0] This has come back:
        [one] 1 change has been taken back:
       *[other] { $count } changes have been taken back:
    }
cli-restore-brought = { $what }: brought back from a copy
cli-restore-values =
    { $count ->
        [one] 1 value: brought back from a copy
       *[other] { $count } values: brought back from a copy
    }
cli-restore-left = Could not be taken back: { $what }
cli-restore-not-there = { $card } was not on the board then.
cli-restore-bad-time = “{ $written }” is not a time in the past.
cli-restore-bad-time-hint = Write for example 2026-11-20, "2026-11-20 14:30" or 14:30.
cli-recover-whole = All files can be read; nothing needs replacing.
cli-recover-whole-hint = “tavla restore --board --to TIME” takes the whole board back to a time.
cli-recover-would = { $path }: { $why } Can be replaced by a whole version with { $count } events.
cli-recovered = { $path } has been replaced by its last whole version, with { $count } events. The damaged file is in { $aside }.
cli-recover-nothing = { $path }: { $why } There is no whole version here.
cli-recover-none = Not all files could be replaced.
cli-git-init = Prepare the folder that holds the boards for git
cli-git-ready = { $path } is ready for git: tavla merges the boards.
cli-git-driver-name = tavla merges goal boards
cli-git-failed = Git could not be used.
cli-git-hint = Check that git is installed.
cli-history-git = Show instead what git has kept
cli-merge = Merge two versions of a file (called by git)
cli-merge-base = The version that both start from
cli-merge-ours = The version here; the result is written to it
cli-merge-theirs = The other version
cli-merge-marker = Not used
cli-merge-path = The file’s name in git
cli-merge-hint = The file is as it was on this side of the merge.
## Editors

field-start = start
field-manual = status set by hand
field-parent-unit = parent unit
field-weekday = meeting day
field-time = meeting begins
field-minutes = meeting length, minutes
field-names = names on the shared screen
field-forum = competence forum
field-forum-agenda = competence forum, agenda
field-workplace = workplace meeting
field-workplace-agenda = workplace meeting, agenda
field-reflection = reflection group
field-wrong-heading = Write the point and its minutes on each line, such as “Reports 15”; “{ $written }” has no minutes.
field-agenda-without-rhythm = First choose how often that meeting is held, or empty the agenda.
names-hidden = hidden until somebody asks
names-initials = signatures only
names-shown = shown
every-never = not held
every-week = every week
every-other-week = every other week
every-third-week = every third week
every-fourth-week = every fourth week
every-month = every month
every-so-many-weeks = every { $weeks } weeks
field-wip-limit = most tests at a time
field-answer-days = days to answer
field-still-days = days until marked as idle
field-pulse-k = fewest answers to show a pulse survey
field-mail-domains = own mail domains
field-start-needs-metric = Choose the metric that is to be moved first.
field-status-needs-reason = A status that is set by hand needs a reason.
field-reason-needs-status = Choose the status first; the reason belongs to it.
field-lift-needs-reason = Write why the obstacle was escalated.
field-reason-needs-lift = Write first on which day the obstacle was escalated; the reason belongs to that.
field-wrong-whole = Write a whole number from { $least } to { $most }.
field-wrong-choice = Choose one of: { $list }
field-wrong-card = “{ $written }” is not a card; write a number, for example 31.
field-wrong-decision = No decision contains “{ $written }”; write a few words of it.
field-several-decisions = Several decisions fit: { $list }
field-unknown-card = There is no card { $number } on the board.
field-wrong-kind = { $number } ({ $kind }) cannot be chosen here.
field-unknown-metric = There is no metric called “{ $written }”.
field-unknown-area = The unit has no area “{ $written }”.
field-wrong-week-line = Write a week and a note on each line, such as “wk 52 Christmas”; “{ $written }” cannot be read.
field-wrong-time = Write a time of day, such as 9:00.
field-wrong-agenda = “{ $written }” cannot be read. Write a point and its minutes on each line. The points are: { $list }
field-wrong-staff = Write one staff member on each line: signature; name; role. “{ $written }” has too many parts.
field-wrong-area-line = Write a number and a name on each line; “{ $written }” cannot be read.

cli-edit = Change fields of a card; without a field, show the fields there are
cli-edit-card = The card’s number, or the metric’s key
cli-edit-fields = Field and value, one or more pairs, such as owner KL; the value - is read from stdin, an empty value clears the field
cli-add = Add a card of any kind and print its number
cli-add-kind = Kind: proposal, activity, goal, metric, input, example or obstacle
cli-add-title = What it is called or about; - reads it from stdin
cli-add-set = One more field, such as area=13; may be given several times
cli-activity = Add an activity and print its number
cli-activity-of = The card it belongs to
cli-activity-decision = The decision it comes from: a few words of it, or all
cli-activity-owner = Owner; otherwise you
cli-activity-due = Due: 12 Dec, Friday, wk 49 or 2026-12-12
cli-goal = Add a goal and print its number
cli-metric = Add a metric and print its key
cli-input = Add service-user input and print its number
cli-example = Add a good example and print its number
cli-hinder = Add an obstacle and print its number
cli-done = Close a card today: an activity, an input, a goal, an example or an obstacle
cli-unit = Show or change the unit’s settings
cli-unit-fields = Field and value, one or more pairs, such as weekday thursday
cli-staff = Show or change the unit’s staff
cli-staff-add = Add a staff member, or change one
cli-staff-remove = Remove a staff member everywhere: on cards, in histories, minutes and lists. First shows what it touches. For somebody who simply leaves, give their last day in the staff list instead
cli-staff-signature = The signature
cli-staff-name = The name
cli-staff-role = The role
cli-staff-unknown = The signature { $who } is nowhere on the board.
cli-staff-yes = Do not ask first
cli-staff-confirm = Type { $who } to remove them everywhere
cli-staff-not-confirmed = Nothing has been removed.
cli-staff-not-confirmed-hint = Type the signature when asked, or add --yes.
cli-staff-removed = { $who } has been removed and replaced by { $alias }.
typed-departed = { $who } has been removed from the board and cannot be used again. Choose another signature.
departure-listed = { $who } is removed from the staff list, the rota and the other settings.
departure-cards =
    { $count ->
        [one] One card gets another signature in place of { $who }.
       *[other] { $count } cards get another signature in place of { $who }.
    }
departure-meetings =
    { $count ->
        [one] The minutes of one meeting change.
       *[other] The minutes of { $count } meetings change.
    }
departure-lines =
    { $count ->
        [one] One line of the history changes.
       *[other] { $count } lines of the history change.
    }
departure-texts =
    { $more ->
        [0] In running text { $who } or the full name is on { $list }; it is replaced there too.
       *[other] In running text { $who } or the full name is on { $list } and { $more } more; it is replaced there too.
    }
departure-final = It cannot be undone.
departure-stays = What stays: first names and nicknames in running text, roles in the history, backups (.bak, .absorbed), version history in git, printouts, and other computers’ own copies until the board has been opened there.
cli-no-value = A value must follow “{ $field }”.
cli-unknown-field = There is no field called “{ $written }” here.
cli-field-wrong = { $field }: { $why }
cli-not-by-fields = A card of this kind ({ $kind }) is not changed field by field.
cli-done-by-move = A proposal is closed with “tavla move”, so that its answer comes along.
cli-edited = { $card }: changed { $fields }

key-edit = Edit
key-save = Save
key-show = Show
key-choose = Choose
key-edit-outside = Open in editor
key-new-activity = Activity
key-add-to-list = Add
key-add-activity-here = New activity
key-add-input-here = New input
key-add-hinder-here = New obstacle
key-add-example-here = New example
help-edit = Change the fields of the card
help-save = Save all fields
help-choose = Choose what the field holds; type to search
help-edit-outside = Write the text in your own editor (VISUAL or EDITOR)
help-take-theirs = Take what somebody else wrote in the field in place of yours
help-new-activity = Add an activity (to the card that is open)
help-add-to-list = Add to the list that is shown
help-new-goal = Add a goal
help-new-metric = Add a metric
help-new-input = Add service-user input
help-new-example = Add a good example
help-new-hinder = Add an obstacle
help-unit-settings = Change the unit's settings: staff, areas, agenda, limits
help-in-sheet = While you change a card
help-in-sheet-pick = In a field with a list
help-in-sheet-text = In a long text
list-pick = Choose
list-leave = You have typed something that is not saved
leave-stay = Keep typing
leave-keep = Close and keep it as a draft
leave-drop = Close and discard what I typed
sheet-edit = Edit { $kind } { $card }
sheet-unit = The unit's settings
sheet-new-activity = New activity
sheet-new-activity-of = New activity for { $card }
sheet-new-goal = New goal
sheet-new-metric = New metric
sheet-new-input = New service-user input
sheet-new-example = New good example
sheet-new-hinder = New obstacle
sheet-new-signature = new signature
sheet-nothing = (empty)
sheet-theirs = Somebody else has written: { $text }
sheet-theirs-hint = Ctrl+T takes that instead. If you save twice, yours stands.
sheet-hint-week = such as wk 49
sheet-hint-number = such as 12.5
sheet-hint-pick = Enter shows the list; type to search
sheet-hint-text = Enter starts a new line
sheet-hint-list = one on each line
sheet-more-rows = … { $count } more
sheet-hint-areas = one on each line, with a number: 13 Work environment
sheet-hint-agenda = one on each line, with minutes: Good examples 3
sheet-hint-new-levels = one on each line: wk 40 new premises
sheet-hint-odd-weeks = one on each line: wk 52 Christmas week
sheet-hint-staff = one on each line: signature; name; role
notice-saved = Saved
notice-nothing-changed = Nothing was changed.
notice-both-changed = Somebody else changed the same field. Your change to it is not saved, but the rest is.
notice-choose-card = Go to a card first.
notice-drafts =
    { $more ->
        [one] One more draft is kept; it comes back when you open the same form.
       *[other] { $more } more drafts are kept; they come back when you open the same form.
    }
editor-none = No editor of your own is set. Set the variable VISUAL or EDITOR, such as EDITOR=nano.
editor-file = The text could not be handed to the editor ({ $why }). It is still here.
editor-start = The editor { $editor } could not be started ({ $why }). The text is still here.
editor-failed = The editor { $editor } ended with an error. The text is as it was.
editor-not-text = What came back from { $editor } is not readable text. The text is as it was.

## Meeting screen

meeting-title = Board meeting { $week }
meeting-time = { $used } of { $planned } minutes
meeting-minutes = { $used } of { $planned } min
meeting-minutes-word = { $used } of { $planned } minutes
meeting-planned = { $planned } min
meeting-passed = nothing to take up
meeting-passed-short = nothing
meeting-not-reached = not reached
meeting-last-minute = less than a minute left
meeting-over =
    { $minutes ->
        [0] time is up
        [one] 1 minute over
       *[other] { $minutes } minutes over
    }
meeting-one-of = { $at } of { $count }
meeting-followed = The meeting is driven from another screen since { $time }. F5 drives it from here.
meeting-followed-by = { $who } drives the meeting from another screen since { $time }. F5 drives it from here.
meeting-nothing-caught = Nothing is written down yet.
meeting-caught = Written down so far
caught-decisions = Decisions { $count }
caught-answers = Answers { $count }
caught-activities = Activities { $count }
caught-parked = For next week { $count }
caught-notes = Notes { $count }
caught-values = Values { $count }
caught-new = New: { $card }
meeting-before = Before the meeting
meeting-before-hint = Tick who is here. F5 starts the meeting and the clock.
meeting-no-staff = The unit has no staff list. n writes down who is here.
meeting-attendance =
    { $guests ->
        [0] Present { $present } of { $staff }
        [one] Present { $present } of { $staff }, 1 guest
       *[other] Present { $present } of { $staff }, { $guests } guests
    }
meeting-attendance-of-any = Present { $present }, guests { $guests }
meeting-leads = Led by { $who }
meeting-takes-notes = notes by { $who }
meeting-role-leads = leads the meeting
meeting-role-notes = takes notes
meeting-plan = { $points } agenda items, { $minutes } minutes.
meeting-never-ended = This meeting was never ended. Read it through and end it; then the next can begin.
meeting-no-proposals = All proposals have been answered.
meeting-no-goals = The unit has no goals on its board.
meeting-all-on-track = All goals are on track.
meeting-no-inputs = No service-user input since last time.
meeting-no-activities = No ongoing activities.
meeting-no-examples = No new good examples. g adds one.
meeting-nothing-raised = Nothing waits since the last meeting.
meeting-pass-hint = 0 goes on and notes that there was nothing to take up.
card-problem-short = Problem
card-idea-short = Idea
card-expected-short = Expected
meeting-what-answer = What is our answer?
meeting-answered = Our answer
answer-investigate = Look into it
answer-try-it = Yes, test it
answer-do-it = Yes, do it
answer-hold = Wait until…
answer-decline = No, because…
meeting-from-hidden = proposer hidden (s shows)
meeting-from = from { $who }
meeting-activity = Activity
meeting-value = { $week }: { $value }. v changes the value.
meeting-value-missing = The value for { $week } is missing. Enter it with v.
meeting-dealt-with = dealt with
meeting-we-did = We did
meeting-we-answered = We answered
meeting-done-hint-input = ▲▼ choose · k Dealt with · Enter opens the card
meeting-done-hint-activity = ▲▼ choose · k Finished · Enter opens the card
meeting-done-hint-example = ▲▼ choose · k Told · Enter opens the card
meeting-late = Overdue { $count }
meeting-not-late = Other { $count }
meeting-told = told
meeting-thanks = Thanks to { $who }
meeting-results = Since the last meeting
results-new = New proposals { $count }
results-answered = Answered { $count }
results-implemented = Implemented { $count }
results-finished = Activities finished { $count }
results-values = Values typed { $count }
results-verdicts = Did it get better?
results-none = Nothing new on the board.
meeting-promised = Promised for today
meeting-decided = Decision
meeting-notes = Note
meeting-draft = Minutes, draft
meeting-closing = All agenda items covered
meeting-happened = During the meeting
meeting-next = Next meeting { $next }
meeting-no-leader = no leader chosen
meeting-comes-first = First next time
meeting-unanswered = Proposals still unanswered: { $count }
meeting-closing-hint = Read it through. F5 ends the meeting. Enter changes the line.
meeting-draft-hint = Read it through. Enter changes the line. F5 finalises the minutes.
form-decision = Decision
form-activity = New activity
form-carry-out = Activity of the decision
form-example = Good example
form-input = Service-user input
form-point-note = Note to this point
form-parked = For next week
form-notes = Notes: { $point }
form-reword = Change the decision
form-next = Next meeting
form-finalise = Finalise the minutes
form-correction = Correction to the minutes
form-finalise-caution = After that only corrections can be added. Enter finalises, Esc goes back.
form-words = what
form-owner-if-any = who, may be empty
form-due-if-any = due, may be empty
form-thanked = thanks to, may be empty
form-note-line = line { $nth }
form-value = { $metric }, { $week }: last value { $value }
form-first-value = { $metric }, { $week }
form-figure = value
form-hint-figure = like 42, 3.5 or 42/50
form-question = question { $nth }
form-rhythm = covers
form-hint-rhythm = week or month
form-rhythm-weekly = week
form-rhythm-monthly = month
form-bad-rhythm = Type week or month.
form-counts = question { $nth }
form-hint-counts = how many answered 1, 2, 3, 4 and 5, like 0 1 4 3 2
form-bad-counts = Type five counts, like 0 1 4 3 2
form-rating-metric = metric that takes the first question's mean
form-hint-rating-metric = may be left empty
form-depart = Remove a member of the staff everywhere
departure-asked = The person’s signature and name are replaced everywhere on the board. For somebody who simply leaves, give their last day in the staff list instead.
departure-sure = Enter once more removes { $who }.
departure-reading = The whole board is being read. Try again in a moment.
form-cause = { $metric }, { $week }: what is the cause?
form-next-day = day
notice-meeting-paused = The meeting is paused and the clock is stopped. F5 resumes at the same point.
notice-meeting-resumed = The meeting resumes at point { $number }.
notice-meeting-taken-over = The meeting is now led from here, at point { $number }.
notice-meeting-taken-from = The meeting is now led from here, at point { $number }. { $who } led it before.
notice-meeting-ended = The meeting is over. Read through the minutes and finalise them.
notice-nothing-to-finish = There is nothing to tick off here.
notice-decided = The decision is written down.
notice-activity-added = The activity is added.
notice-settled = Settled: { $card }
notice-no-dispute = There is no other version here.
dispute-line = { $field }: { $second }
dispute-nothing = empty
dispute-stands = stands now
dispute-other = other version
list-versions = Which version counts?
key-settle = Choose version
help-settle = Choose between two versions of a field changed in two places
cli-settle = Show fields that have two versions, and choose which one applies
cli-settle-card = The card, or “unit” for the unit’s settings; otherwise all are shown
cli-settle-field = Only this field
cli-settle-keep = Keep what is there now
cli-settle-take = Take the other version
settle-nothing = No field has two versions.
settle-card = card
settle-field = field
notice-choose-decision = Go to a decision first.
notice-example-added = The good example is added.
notice-input-added = The input is added.
notice-value-saved = The value is saved.
notice-noted = Noted.
notice-parked = It will be taken up next week.
notice-minutes-changed = Changed.
notice-finalised = The minutes are finalised.
notice-nothing-to-correct = Only finalised minutes are corrected.
notice-corrected = The correction is added.
key-start-meeting = Meeting
key-begin-meeting = Begin
key-tick = Here
key-tick-all = All here
key-find-people = Type name
key-lead = Leads
key-take-notes = Takes notes
key-what-waits = What's waiting
key-take-over = Drive from here
key-forward = Next
key-backward = Back
key-end-meeting = End the meeting
key-finalise = Finalise
key-correct = Correct
key-read-draft = Read it all
key-edit-entry = Change
key-pause = Pause
key-decide = Decision
key-add-activity = Activity
key-add-note = Note
key-pass-point = Nothing today
key-park = For next week
key-add-example = Example
key-add-input = Input
help-start-meeting = Open the board meeting, or continue the one in progress
help-begin-meeting = Begin the meeting at its first point
help-tick = Tick the person who is here, or take the tick away
help-tick-all = Tick everybody, or nobody
help-find-people = Tick by typing a name; also somebody who is not on the list
help-lead = Let the person on the line lead the meeting
help-take-notes = Let the person on the line take notes
help-what-waits = Read what the meeting has to take up
help-take-over = Drive the meeting from this screen
help-forward = The next card, then the next point
help-backward = The card before, then the point before
help-end-meeting = End the meeting
help-finalise = Finalise the minutes
help-correct = Add a correction to finalised minutes
help-read-draft = Read the minutes as they will be
help-edit-entry = Change the line
help-pause = Stop the clock and go to the board
help-decide = Write down a decision
help-add-activity = Write down an activity
help-add-note = Write a note to the point
help-pass-point = Go on: nothing to take up
help-park = Put something off to next week
help-add-example = Add a good example
help-add-input = Add service-user input
help-investigate = Answer: we look into it
help-try-it = Answer: yes, we test it
help-do-it = Answer: yes, decided, with who and by when
help-put-on-hold = Answer: we wait until a day
help-decline = Answer: no, because…
help-propose-more = A new proposal while another is answered
help-done-with = Tick off: finished, told or dealt with
help-next-point = The next point
help-previous-point = The point before
help-show-names = Show or hide the proposer
help-blank = Blank the screen; the next key lights it
help-before-meeting = Before the meeting
help-in-meeting = In the meeting
help-in-answer = When a proposal waits for its answer
help-in-follow = When another screen drives the meeting
help-in-closing = The end of the meeting
help-in-minutes = The draft of the minutes
help-in-text = A document, such as finalised minutes

## Wall

wall-page = { $page } of { $pages }
wall-changed = Last changed { $when }
wall-stale = The board as it was { $when }; it cannot be read just now
wall-no-proposals = No proposals yet.
cli-option-wall = Show the board on a screen that nobody operates: it pages through and updates by itself, without names; q quits
cli-wall-alone = --wall shows the board and cannot be combined with a command.
cli-export-html = The whole board as a web page in one file, without names, for an intranet or a screen in the corridor
cli-export-watch = Rewrite the file whenever the board changes, until the program is stopped
## Reports over time
period-quarter = quarter { $quarter } { $year }
report-name-areas = areas
report-name-dialogue = dialogue
report-name-year = year
report-name-quarter = quarter
report-name-gender = gender
report-name-voices = voices
report-name-learning = learning
report-title-areas = Work in the areas of the action plan { $period }
report-title-dialogue = Material for the result dialogue { $period }
report-title-year = The year’s goals and what was done for them { $period }
report-title-quarter = Quarterly report { $period }
report-title-gender = Statistics by gender { $period }
report-title-voices = You said, we did { $period }
report-title-learning = What we tried and learnt { $period }
report-units = units
report-period = period
report-so-far = The period is not over. The report covers up to and including { $date }.
report-what = what
report-count = count
report-total = total
report-mean = mean
report-mean-scale = mean (1–5)
report-share = outcome
report-cases = out of
report-one-to-four = 1–4
report-areas-table = Proposals and activities in each area
report-proposals-going-on = proposals, ongoing
report-proposals-done = proposals, implemented
report-activities-going-on = activities, ongoing
report-activities-done = activities, finished
report-areas-empty = Areas where nothing is ongoing and nothing was finished
report-going-on = Ongoing
report-finished = Finished
report-no-area = No area
area-safety = Work against threats and violence and for safety
area-equality = Work for stronger gender equality
area-universities = Deeper collaboration with universities
report-goals = Goals
report-goals-table = The goals: baseline, target and outcome
report-goals-by-status = How the open goals are going
report-goals-which = which
report-goals-none = No goals in the period.
report-goal-nothing = No proposals or activities for the goal in the period.
report-outcome = outcome
report-effect = effect
report-caseload = Caseload and cap
report-caseload-table = Metrics that have a cap
report-caseload-none = No metric with a cap has a value.
report-standing = state
report-weeks-over = weeks over the cap
report-over-cap = over the cap
report-within-cap = within the cap
report-proposals = Proposals
report-came = new proposals
report-answered = proposals answered
report-implemented = proposals implemented
report-declined = proposals declined
report-waiting = unanswered now
report-oldest = oldest unanswered
report-hinders = Obstacles
report-hinders-table = Obstacles in the period
report-hinders-none = No obstacles in the period.
report-pulse = How the staff rate their work situation
report-pulse-table = Pulse surveys that are closed
report-pulse-none = No pulse survey was closed in the period.
report-question = question
pulse-too-few = too few answers (at least { $least })
report-implemented-list = Implemented
report-implemented-table = Proposals implemented in the period
report-implemented-none = No proposal was implemented in the period.
report-happened = What happened
kind-examples-heading = Good examples
report-examples-none = No good examples in the period.
report-voices = You said, we did
report-voices-table = What service users said, what we did and what we answered
report-voices-none = No input has been answered in the period.
report-voices-waiting = Not answered yet
report-voices-waiting-none = Nothing waits for an answer.
report-voices-channels = How it came to us
report-voices-channels-table = Service-user input by channel
report-you-said = you said
report-we-did = we did
report-we-answered = we answered
report-learning-finished = Tried and finished
report-learning-none = Nothing that was tried was finished in the period.
report-learning-going-on = On trial now
report-learning-going-on-none = Nothing is on trial now.
report-learning-missing = No learning is written for { $cards }. Did it turn out as expected?
gender-women = women, woman, girls, girl, female
gender-men = men, man, boys, boy, male
report-gender-none = No metric is split by gender. The parts are given when the metric is added.
report-gender-no-values = No values for the parts in the period.
report-gender-table = The parts, { $weeks }
report-gender-too-few = Too few values to compare.
report-gender-no-difference = No difference shown: it may be chance.
report-gender-difference = Difference shown: higher for { $more } than for { $less }, more than chance usually gives. What causes it the statistics do not say.
report-gender-measures = Measures:
report-gender-no-measures = No proposal that is ongoing or implemented is to move the metric.
report-gender-protected = Counts from 1 to 4 are written 1–4, and what would give them away is written –.
report-units-missing = This could not be read in full, so figures may be missing: { $units }.
help-report-areas = Report: work in the areas of the action plan
help-report-dialogue = Report: for the result dialogue
help-report-year = Report: the year’s goals and what was done for them
help-report-quarter = Report: the quarter
help-report-gender = Report: statistics by gender
help-report-voices = Report: you said, we did
help-report-learning = Report: what we tried and learnt
cli-report = Write a report on a year, a quarter or other days
cli-report-name = areas, dialogue, year, quarter, gender, voices or learning
cli-report-year = A calendar year, such as 2026
cli-report-quarter = A quarter, such as 2026-Q3 or 3
cli-report-from = From this day
cli-report-to = To this day; otherwise today
cli-report-all-units = All units in the folder
cli-unknown-report = There is no report called “{ $written }”.
cli-report-no-days = The period { $from } to { $to } ends before it begins.
cli-report-period-hint = Write a year such as 2026 or a quarter such as 2026-Q3.
archive-added = added
archive-file = file
archive-bytes = bytes
cli-export-year = Write a year’s minutes and board for the archive
cli-export-folder = The folder to write to; it is created if it does not exist
cli-export-year-done = { $count } files written to { $path }

## Overview of units
overview-title = Overview of the units { $date }
overview-table = The units
overview-none = No unit fits what was asked for.
overview-no-department = No department
overview-no-organisation = No administration
overview-legend = ● on track, ▲ at risk, ■ off track, ○ no report. Unanswered proposals and the days of the oldest, implemented in 12 months per member of staff, improved of those judged, median days to an answer, mean of the pulse survey, cases against the cap (> over it), weeks since the board meeting, warnings that the board is going stale.
overview-sum = Together
overview-sum-all = All units
overview-incomplete = { $unit } (read in part)
overview-unreadable = { $unit } (cannot be read)
overview-error = error
overview-open = open proposals
overview-unanswered = unanswered
overview-oldest = oldest
overview-implemented = implemented
overview-sort-implemented = implemented per person
overview-sort-oldest = longest wait for an answer
overview-days-cell = { $days } d
overview-weeks-cell = { $weeks } wk
overview-improved = improved
overview-judged = judged
overview-staff = staff
overview-answer = answer time
overview-pulse = pulse
overview-caseload = cases
overview-meeting = last meeting
overview-signs = warnings
overview-reading = Reading all units
key-sort-units = Sort
key-group-units = Group
key-to-overview = To the overview
help-sort-units = Sort the units by the next column; the arrows do so too
help-filter-units = Show only the units of a department or administration
help-group-units = Group the units by department, by administration or not at all
help-in-overview = In the overview
list-belonging = Which units?
overview-heading = Overview of the units
overview-sorted = sorted by { $column }
overview-all = All units
overview-progress = Reading the units: { $done } of { $all }
overview-visit = Opened from the overview, read only. { $key } goes back.
overview-visit-short = Read only
overview-copy = { $unit } (copy)
overview-fact-part = Some of the board’s files cannot be read
overview-fact-read-hint = Open the unit from its own computer, or run “tavla check --unit { $unit }”.
overview-fact-copy = The board cannot be read now, this is the latest copy
overview-fact-goals = Goals: { $goals }
overview-fact-open = { $count ->
    [one] 1 open proposal
   *[other] { $count } open proposals
  }{ $unanswered ->
    [0] , none waits for an answer
   *[other] , { $unanswered } waiting for an answer, the oldest for { $days }
  }
overview-fact-implemented = { $count } implemented in 12 months{ $staff ->
    [0] {""}
   *[other] {" "}(staff of { $staff })
  }{ $judged ->
    [0] {""}
   *[other] . Improved: { $improved } of { $judged } judged
  }
overview-fact-answer = Median time to an answer { $days } days
overview-fact-pulse = Pulse survey { $mean }
overview-fact-pulse-hidden = Pulse survey: { $why }
overview-fact-caseload = { $value } cases a caseworker, cap { $cap }{ $over ->
    [yes] , above it
   *[no] {""}
  }
overview-fact-met = { $weeks ->
    [0] The board met this week
    [one] The board met last week
   *[other] { $weeks } weeks since the board meeting
  }
help-overview = Show the overview: how all units are doing, one row each
cli-overview = Show how all units are doing, one row each
cli-overview-sort = name, goals, unanswered, longest wait for an answer, implemented per person, answer time, pulse, cases, last meeting or warnings
cli-overview-filter = Only units in a department or administration with this in its name
cli-overview-group = department or organisation
cli-overview-unknown-sort = Units cannot be sorted by “{ $written }”.

## Calendar
calendar-name = { $unit }: the board
calendar-meeting = Board meeting { $unit }
calendar-due = Due: { $card }
calendar-review = To be taken up again: { $card }
calendar-deadline = Deadline: { $card }
cli-export-calendar = Write meetings and due days as a calendar file (.ics)

## Between units
kind-reply = answer to an escalated card
kind-replies = answers to escalated cards
field-taken = taken over from
state-reply-waiting = waits for an answer
state-reply-sent-on = sent on
state-reply-given = answered
stance-answered = answered
stance-takes-on = we’ll take it on
stance-declines = declined
lift-withdrawn = withdrawn
lift-waiting = unanswered { $days }
lift-today = unanswered since today
lift-late = unanswered { $days }, too long
lift-brief = unanswered { $days }
lift-sent-on = sent on { $date }
lift-answered = answered { $date }
lift-taken-on = being dealt with since { $date }
lift-declined = declined { $date }
lift-withdrawn-on = withdrawn { $date }
lift-from = escalated by
lift-first = comes from
lift-on = escalated
lift-progress = state
lift-stance = the answer is
lift-answer = department answer
lift-answer-further = answer from above
lift-our-answer = our answer
lift-sent-on-label = sent on
lift-answer-said = { $stance }: { $text } ({ $date }{ $by })
lift-no-parent = The settings name no unit above. Tell the department in another way.
lift-unread = The department’s board cannot be read just now.
lift-not-read-yet = The department’s board is being read.
lift-no-board = The unit above has no board here. Tell it in another way.
lift-gone = The card is no longer escalated.
lifted-title = Escalated between units
lifted-received = Escalated to us
lifted-received-none = No unit has escalated anything here.
lifted-sent = Escalated by us
lifted-ours = Our { $card }
lifted-sent-none = No card of our own is escalated.
lifted-none = Nothing is escalated, to here or from here.
lifted-unread = { $unit } could not be read: { $why }
lifted-show = { $key } Show
lifted-count =
    { $late ->
        [0] { $waiting ->
            [0] { $count }, all answered
           *[other] { $waiting } of { $count } wait for an answer
        }
       *[other] { $waiting } of { $count } wait for an answer, { $late } too long
    }
gallery-title = Good examples and lessons from the units
gallery-shared = Shared
gallery-card = card
gallery-what = what
gallery-kind = kind
gallery-from = from
gallery-taken = taken over by
gallery-none = No unit has shared anything yet.
gallery-none-found = Nothing shared has those words.
gallery-gone = The card is no longer shared.
list-stance = What is our answer?
choose-answered = Our answer: …
choose-takes-on = We’ll take it on
choose-declines = No, because …
choose-sends-on = Send it on upwards
list-withdraw = Withdraw the escalation
withdraw-not = Let it stand
withdraw-yes = Withdraw it
form-lift = Escalate to the department: { $card }
form-respond = { $stance ->
    [answered] Our answer: { $card }
    [takes_on] We’ll take it on: { $card }
   *[declines] No: { $card }
  }
form-doing = What will we do?
form-send-on = Send on: { $card }
form-hint-lift = why it cannot be settled here
notice-lifted = Escalated to the department: { $card }
notice-lifted-no-parent = Escalated: { $card }. The settings name no unit above, so tell the department too.
notice-withdrawn = The escalation is withdrawn: { $card }
notice-responded = { $stance ->
    [answered] Answer saved ({ $card })
    [takes_on] Answer saved: we’ll take it on ({ $card })
    [declines] Answer saved: no ({ $card })
   *[sends_on] Sent on upwards ({ $card })
  }
notice-choose-lifted = First open a card that has been escalated to us.
notice-choose-liftable = First open an obstacle or a proposal.
notice-choose-shareable = First open a good example or a finished proposal.
notice-shared = Shared with other units: { $card }
notice-unshared = No longer shared: { $card }
notice-choose-piece = First open something that another unit shares.
notice-piece-own = That is a card of your own unit.
notice-taken = New proposal { $card }, taken over from { $unit }
notice-taken-already = The unit has already taken this over.
key-respond = Answer
key-take-in = Make a proposal
key-escalate = Escalate
key-withdraw = Take back escalation
key-share = Share
key-unshare = Stop sharing
help-respond = Answer a card that another unit has escalated here
help-take-in = Make your own proposal from what another unit shares
help-escalate = Escalate an obstacle or a proposal, or take the escalation back
help-share = Share a good example or a finished proposal, or stop sharing
help-lifted = Show what is escalated to and from this unit
help-gallery = Show what other units share, to adopt
refusal-not-to-lift = { $card } cannot be escalated.
refusal-not-to-lift-hint = Obstacles and proposals that are open can be escalated.
refusal-lifted-already = The card was already escalated, on { $term }.
refusal-lifted-already-hint = Take the escalation back first if it should be escalated for another reason.
refusal-not-lifted = { $card } is not escalated.
refusal-not-lifted-hint = “tavla lifted” shows what is escalated.
refusal-not-to-share = { $card } cannot be shared.
refusal-not-to-share-hint = Good examples, and proposals that are implemented or declined, can be shared.
cli-escalate = Escalate an obstacle or a proposal to the department
cli-escalate-reason = Why it cannot be solved in the unit
cli-escalate-withdraw = Take the escalation back
cli-lifted = Show what has been escalated to us and by us
cli-lifted-card = Only one card that has been escalated to us, for example ungdomsenheten#12
cli-answer = Answer a card that another unit has escalated to us
cli-answer-text = The answer, what is done, or the reason
cli-answer-take-on = The unit takes it on
cli-answer-decline = Nothing is done; the text is the reason
cli-answer-send-on = Send it on to the next level; the text is the reason
cli-address = Another unit’s card, for example ungdomsenheten#12
cli-bad-address = “{ $written }” is not a card of another unit.
cli-bad-address-hint = Write the unit’s folder, # and the card’s number, for example ungdomsenheten#12.
cli-not-lifted-here = { $written } has not been escalated to us.
cli-share = Share a good example or a finished proposal with other units
cli-share-remove = Stop sharing
cli-gallery = Show what the units share
cli-gallery-card = Only one card, for example ungdomsenheten#12
cli-gallery-search = Only what contains all these words
cli-take = Make a proposal of our own from what another unit shares
cli-taken-already = The unit has already taken it over: { $card }
cli-not-shared = { $written } is not shared.
cli-not-shared-hint = “tavla gallery” shows what is shared.
cli-export-example = Write a shared card as one small file, without names, values or comments
cli-export-not-shared = The card is not shared.
cli-export-not-shared-hint = Share it first with “tavla share”.
cli-import-example = Make a proposal of our own from a file that another unit has written
cli-import-example-file = The file
cli-import-example-foreign = { $path } is not a shared card.
cli-import-example-hint = Such a file is written with “tavla export example CARD -o FILE”. Nothing was changed.
cli-import-example-newer = { $path } was written by a newer version of tavla. Nothing was changed.
cli-import-example-broken = { $path } is damaged at line { $line }, character { $column }.
cli-import-example-broken-hint = Ask for the file again, or correct the line. Nothing was changed.
cli-import-went = How it went there: { $how }
